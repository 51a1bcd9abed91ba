package org.khorgos.record.event;

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

/** A quantity that a source gives for an event. */
@Embeddable
public class EventQuantity extends ListedItem {
  @Column String counted;

  @Enumerated(EnumType.STRING)
  @Column
  CountedUnit unit;

  @Embedded
  @EmbeddedColumnNaming("value_%s")
  Quantity value;

  @Nullable String currency;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_key")
  @Nullable Actor actor;

  @Nullable String note;
}
