/** Every citation of every record, as a list of its own. */
@NullMarked
package org.khorgos.citations;

import org.jspecify.annotations.NullMarked;
