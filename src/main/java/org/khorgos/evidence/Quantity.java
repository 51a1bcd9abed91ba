package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A number, and how the source qualifies it. */
@Embeddable
public record Quantity(BigDecimal value, @Enumerated(EnumType.STRING) Qualifier qualifier) {}
