/** An answer written down. Knows no dataset. */
@NullMarked
package org.khorgos.format;

import org.jspecify.annotations.NullMarked;
