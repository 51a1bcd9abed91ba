/** Military and security exercises. */
@NullMarked
package org.khorgos.exercise;

import org.jspecify.annotations.NullMarked;
