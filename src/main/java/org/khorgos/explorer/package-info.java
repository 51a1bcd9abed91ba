/**
 * The explorer: the data as web pages. Tables and record pages follow from the columns of the
 * datasets, as the API does; the query string of a table is that of its list under {@code /v1}.
 * Pages are complete without JavaScript (docs/decisions/0016).
 */
@NullMarked
package org.khorgos.explorer;

import org.jspecify.annotations.NullMarked;
