package org.khorgos.record.trade;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The measure of a figure. */
public enum Measure implements CodeValue {
  LEVEL("An amount."),
  GROWTH("A change in per cent against the base period."),
  SHARE("A part of a whole, in per cent."),
  RANK("A place in an order; 1 is the largest."),
  FORECAST("An amount expected for a period still to come.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Measure(String meaning) {
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
