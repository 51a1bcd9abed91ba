package org.khorgos.query.columns;

import org.jspecify.annotations.Nullable;

/** From low to high, both inclusive; null is open. */
public record Interval(@Nullable Comparable<?> low, @Nullable Comparable<?> high) {}
