package org.khorgos.record.trade;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The flow that a figure measures, with its direction. */
public enum Flow implements CodeValue {
  TOTAL_TRADE("Exports and imports together."),
  EXPORTS("From the reporter to the partner."),
  IMPORTS("From the partner to the reporter."),
  INVESTMENT("Capital invested in the reporter by the partner."),
  ENERGY_SUPPLY("Energy supplied to the reporter."),
  CONTRACT_VALUE("What a contract is worth."),
  ILLICIT_TRADE("Smuggling and its proceeds.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Flow(String meaning) {
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
