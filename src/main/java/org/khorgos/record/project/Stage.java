package org.khorgos.record.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.ListedItem;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Quantity;

/** A line, section or phase of a project. Its length is in kilometres. */
@Embeddable
public class Stage extends ListedItem {
  @Column String name;

  @Enumerated(EnumType.STRING)
  @Nullable ProjectStatus status;

  @Embedded @Nullable PartialDate date;

  @Embedded
  @EmbeddedColumnNaming("length_%s")
  @Nullable Quantity length;

  @Embedded
  @EmbeddedColumnNaming("capacity_%s")
  @Nullable Quantity capacity;

  @Enumerated(EnumType.STRING)
  @Nullable CapacityUnit capacityUnit;

  @Nullable String routeStart;
  @Nullable String routeEnd;
  @Nullable String note;
}
