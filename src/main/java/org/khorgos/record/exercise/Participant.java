package org.khorgos.record.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.ListedItem;
import org.khorgos.evidence.Quantity;
import org.khorgos.record.actor.Actor;

/** A participant in an exercise, with its role and personnel. */
@Embeddable
public class Participant extends ListedItem {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_key")
  Actor actor;

  @Enumerated(EnumType.STRING)
  @Column
  ParticipantRole role;

  @Embedded
  @EmbeddedColumnNaming("personnel_%s")
  @Nullable Quantity personnel;

  @Nullable String note;
}
