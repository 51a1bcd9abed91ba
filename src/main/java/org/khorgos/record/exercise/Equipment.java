package org.khorgos.record.exercise;

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

/** Aircraft or other equipment in an exercise. */
@Embeddable
public class Equipment extends ListedItem {
  @Column String type;

  @Enumerated(EnumType.STRING)
  @Column
  EquipmentCategory category;

  @Nullable Integer count;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_key")
  @Nullable Actor actor;
}
