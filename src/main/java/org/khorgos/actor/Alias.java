package org.khorgos.actor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Another form of a name that a source prints, misspellings included. */
@Embeddable
public record Alias(String name, @Enumerated(EnumType.STRING) AliasKind kind) {}
