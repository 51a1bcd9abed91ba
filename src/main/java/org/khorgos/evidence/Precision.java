package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The precision of a date. */
public enum Precision implements CodeValue {
  DAY("One day."),
  MONTH("One month."),
  YEAR("One year."),
  RANGE("From the first day to the last."),
  BEFORE("The end is known, the start is not."),
  AFTER("The start is known, the end is not.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Precision(String meaning) {
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
