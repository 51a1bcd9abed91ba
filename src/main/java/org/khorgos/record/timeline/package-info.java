/** What spans all datasets: every dated record in one list, and who appears in records together. */
@NullMarked
package org.khorgos.record.timeline;

import org.jspecify.annotations.NullMarked;
