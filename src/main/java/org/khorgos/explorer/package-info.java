/**
 * The explorer: the record as pages that people read. Tables and record pages follow from the
 * columns of the datasets, as the API does; the query string of a table is that of its list under
 * {@code /v1}. Pages are whole without JavaScript. Knows no dataset, and nobody knows it.
 */
@NullMarked
package org.khorgos.explorer;

import org.jspecify.annotations.NullMarked;
