package org.khorgos.record.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.khorgos.evidence.ListedItem;
import org.khorgos.record.place.Place;

/** A place of an exercise, with its role. */
@Embeddable
public class ExercisePlace extends ListedItem {
  @Embedded Place place;

  @Enumerated(EnumType.STRING)
  @Column
  PlaceRole role;
}
