/**
 * The manual of the API: a guide, and a dictionary of the columns, filters and codes of each list,
 * made from the registry. Requests are tried in Swagger UI (decision 20).
 */
@NullMarked
package org.khorgos.explorer.reference;

import org.jspecify.annotations.NullMarked;
