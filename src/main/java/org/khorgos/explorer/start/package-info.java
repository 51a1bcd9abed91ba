/** The start page. */
@NullMarked
package org.khorgos.explorer.start;

import org.jspecify.annotations.NullMarked;
