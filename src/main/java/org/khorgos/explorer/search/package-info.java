/** The page that looks in all datasets at once. */
@NullMarked
package org.khorgos.explorer.search;

import org.jspecify.annotations.NullMarked;
