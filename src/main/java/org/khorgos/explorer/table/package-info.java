/** The table of a list: rows, facets, filters in use, columns to choose from. */
@NullMarked
package org.khorgos.explorer.table;

import org.jspecify.annotations.NullMarked;
