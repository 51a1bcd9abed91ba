/**
 * Queries: parsed, checked, executed. A dataset declares its public columns once, in {@code
 * columns}; the parameters, every error, the SQL, the JSON, the CSV and the contract follow from
 * them. Knows no dataset.
 */
@NullMarked
package org.khorgos.query;

import org.jspecify.annotations.NullMarked;
