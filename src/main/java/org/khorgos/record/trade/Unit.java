package org.khorgos.record.trade;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The unit of a figure. */
public enum Unit implements CodeValue {
  MONEY("Whole units of the currency."),
  MONEY_PER_WEEK("Whole units of the currency a week."),
  PERCENT("Per cent."),
  RANK("A place in an order."),
  CUBIC_METRES("Cubic metres."),
  CUBIC_METRES_PER_YEAR("Cubic metres a year."),
  TONNES("Tonnes."),
  TONNES_PER_YEAR("Tonnes a year."),
  BARRELS_PER_DAY("Barrels a day."),
  KILOMETRES("Kilometres.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Unit(String meaning) {
    this.meaning = meaning;
  }

  boolean isMoney() {
    return this == MONEY || this == MONEY_PER_WEEK;
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
