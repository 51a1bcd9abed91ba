package org.khorgos.record.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.ListedItem;
import org.khorgos.record.actor.Actor;

/** A party to an agreement, with its role. */
@Embeddable
public class Party extends ListedItem {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_key")
  Actor actor;

  @Enumerated(EnumType.STRING)
  @Column
  PartyRole role;

  @Nullable String note;
}
