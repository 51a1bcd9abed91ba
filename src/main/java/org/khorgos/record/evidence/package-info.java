/** Every citation of every record as one list, served at {@code /v1/evidence}. */
@NullMarked
package org.khorgos.record.evidence;

import org.jspecify.annotations.NullMarked;
