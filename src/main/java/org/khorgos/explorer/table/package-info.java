/** The page with the table of a list: rows, facets, filters in use, choice of columns. */
@NullMarked
package org.khorgos.explorer.table;

import org.jspecify.annotations.NullMarked;
