package org.khorgos.record.project;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The unit of a capacity. */
public enum CapacityUnit implements CodeValue {
  CUBIC_METRES_PER_YEAR("Cubic metres a year."),
  TONNES_PER_YEAR("Tonnes a year."),
  BARRELS_PER_DAY("Barrels a day."),
  BARRELS_OF_OIL_EQUIVALENT_PER_DAY("Barrels of oil equivalent a day."),
  KILOVOLTS("Kilovolts, the voltage of a power line.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  CapacityUnit(String meaning) {
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
