package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The role of a place in an exercise. */
public enum PlaceRole implements CodeValue {
  VENUE("It was held there."),
  BASE("Forces came from there."),
  CLOSING("It ended there.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  PlaceRole(String meaning) {
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
