package org.khorgos.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.ListedItem;
import org.khorgos.record.actor.Actor;

/** A statement made at an event, paraphrased. */
@Embeddable
public class Statement extends ListedItem {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "speaker_key")
  Actor speaker;

  @Column String said;

  /** The words of what was said; made by the database. */
  @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
  @Nullable String words;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "addressee_key")
  @Nullable Actor addressee;

  @Nullable String note;
}
