/** The page that searches all datasets at once. */
@NullMarked
package org.khorgos.explorer.search;

import org.jspecify.annotations.NullMarked;
