/** Pages that say why a question was not answered. */
@NullMarked
package org.khorgos.explorer.problem;

import org.jspecify.annotations.NullMarked;
