/** The pages for errors. */
@NullMarked
package org.khorgos.explorer.problem;

import org.jspecify.annotations.NullMarked;
