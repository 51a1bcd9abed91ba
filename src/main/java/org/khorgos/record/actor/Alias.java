package org.khorgos.record.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Another form of a name in a source, including misspellings.
 *
 * @param language ISO 639-1 code of a translation; null for other kinds
 */
@Embeddable
public record Alias(
    String name, @Enumerated(EnumType.STRING) AliasKind kind, @Nullable String language) {}
