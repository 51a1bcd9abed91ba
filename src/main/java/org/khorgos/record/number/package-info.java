/** Every number of every record as one list, served at {@code /v1/numbers}. */
@NullMarked
package org.khorgos.record.number;

import org.jspecify.annotations.NullMarked;
