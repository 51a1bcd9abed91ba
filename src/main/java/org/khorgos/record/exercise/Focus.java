package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** A type of operation that was practised. */
public enum Focus implements CodeValue {
  COUNTER_TERRORISM("Fighting terrorists."),
  BORDER_SECURITY("Guarding a border."),
  SPECIAL_OPERATIONS("Special forces."),
  LONG_RANGE_STRIKE("Strikes from a distant base."),
  AIR_GROUND("Air and ground forces together."),
  AIR_PATROL("Patrols in the air."),
  URBAN_WARFARE("Fighting in towns."),
  MOUNTAIN_WARFARE("Fighting in mountains."),
  MARITIME("At sea."),
  COUNTER_NARCOTICS("Against the drug trade."),
  LAW_ENFORCEMENT("Police work."),
  HUMANITARIAN("Disaster relief and rescue."),
  CONVENTIONAL("War between armed forces.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Focus(String meaning) {
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
