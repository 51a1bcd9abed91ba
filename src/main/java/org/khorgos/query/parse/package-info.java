/**
 * From request parameters to a valid, immutable query, or to every error in them at once. No SQL.
 */
@NullMarked
package org.khorgos.query.parse;

import org.jspecify.annotations.NullMarked;
