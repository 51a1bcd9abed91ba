package org.khorgos.record.trade;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** A traded commodity. */
public enum Commodity implements CodeValue {
  ALL("All goods."),
  OIL("Oil."),
  NATURAL_GAS("Natural gas."),
  OIL_AND_GAS("Oil and natural gas together."),
  ENERGY("Energy, not said which."),
  VEHICLES("Cars and other vehicles."),
  ARMS("Arms.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Commodity(String meaning) {
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
