package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The category of equipment. */
public enum EquipmentCategory implements CodeValue {
  BOMBER("A bomber."),
  FIGHTER("A fighter."),
  HELICOPTER("A helicopter."),
  AIRCRAFT("Another aircraft."),
  VEHICLE("A vehicle."),
  SHIP("A ship."),
  WEAPON("A weapon.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  EquipmentCategory(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
