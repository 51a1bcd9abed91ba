package org.khorgos.record.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.PartialDate;

/** What a source calls a person, and when: not the term of office. */
@Embeddable
public class Office {
  @Column String title;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "body_key")
  @Nullable Actor body;

  @Embedded @Nullable PartialDate date;
}
