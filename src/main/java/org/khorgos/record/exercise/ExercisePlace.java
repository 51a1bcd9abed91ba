package org.khorgos.record.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.khorgos.record.place.Place;

/** Where it was held, or from where forces came. */
@Embeddable
public class ExercisePlace {
  @Embedded Place place;

  @Enumerated(EnumType.STRING)
  @Column
  PlaceRole role;
}
