package org.khorgos.record.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.ListedItem;
import org.khorgos.record.actor.Actor;

/** An owner, operator, builder or funder of a project or one of its stages. */
@Embeddable
public class Owner extends ListedItem {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "actor_key")
  Actor actor;

  @Enumerated(EnumType.STRING)
  @Column
  OwnerRole role;

  /** In percent; null if unknown. */
  @Nullable BigDecimal share;

  /** Name of the stage; null for the project as a whole. */
  @Nullable String stage;

  @Nullable String note;
}
