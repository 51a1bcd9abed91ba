package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Another reported value of a field of a record. */
@Embeddable
public record Alternative(String field, String value, @Nullable String note) {}
