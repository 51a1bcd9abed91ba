package org.khorgos.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.PartialDate;

/** An office that a source gives for a person. The date is that of the mention, not the term. */
@Embeddable
public class Office {
  @Column String title;

  @Enumerated(EnumType.STRING)
  @Nullable Post post;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "body_key")
  @Nullable Actor body;

  @Embedded @Nullable PartialDate date;
}
