/** Where something was: what every record that has places says of one, and how it is asked for. */
@NullMarked
package org.khorgos.record.place;

import org.jspecify.annotations.NullMarked;
