package org.khorgos.query;

import org.jspecify.annotations.Nullable;

/** From low to high, both inclusive; null is open. */
record Interval(@Nullable Comparable<?> low, @Nullable Comparable<?> high) {}
