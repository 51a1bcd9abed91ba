package org.khorgos.record.event;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The unit of a quantity in an event. */
public enum CountedUnit implements CodeValue {
  PEOPLE("People."),
  VEHICLES("Vehicles."),
  AIRCRAFT("Aircraft."),
  VESSELS("Ships and boats."),
  WEAPONS("Weapons."),
  ITEMS("Other things."),
  MONEY("Whole units of the currency."),
  PERCENT("Per cent."),
  VISITS("Visits, meetings or other occasions."),
  DAYS("Days."),
  YEARS("Years."),
  KILOMETRES("Kilometres.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  CountedUnit(String meaning) {
    this.meaning = meaning;
  }

  /** Whether only whole numbers are valid. */
  boolean isWhole() {
    return switch (this) {
      case PEOPLE, VEHICLES, AIRCRAFT, VESSELS, WEAPONS, ITEMS, VISITS -> true;
      case MONEY, PERCENT, DAYS, YEARS, KILOMETRES -> false;
    };
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
