/** The first page: what there is, and where to begin. */
@NullMarked
package org.khorgos.explorer.start;

import org.jspecify.annotations.NullMarked;
