/** What is counted and timed; docs/operations says what for. */
@NullMarked
package org.khorgos.api.metrics;

import org.jspecify.annotations.NullMarked;
