/** Military and security exercises. */
@NullMarked
package org.khorgos.record.exercise;

import org.jspecify.annotations.NullMarked;
