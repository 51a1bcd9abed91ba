package org.khorgos.record.agreement;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The price level of a value. */
public enum PriceBasis implements CodeValue {
  CURRENT("Prices of the time."),
  CONSTANT("Prices of one year, so that values of different years can be set side by side.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  PriceBasis(String meaning) {
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
