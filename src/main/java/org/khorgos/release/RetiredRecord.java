package org.khorgos.release;

import org.jspecify.annotations.Nullable;

/**
 * An id that is no longer in use.
 *
 * @param mergedInto the id of the record that took it over; null when it was withdrawn
 */
public record RetiredRecord(
    String dataset, String id, String reason, @Nullable String mergedInto) {}
