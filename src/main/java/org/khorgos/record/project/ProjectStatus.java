package org.khorgos.record.project;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The status of a project or stage according to its newest source. */
public enum ProjectStatus implements CodeValue {
  PROPOSED("Proposed or planned."),
  AGREED("Agreed to be built; nothing is said to be under construction."),
  CONSTRUCTION("Being built."),
  COMPLETED("Built or renewed; its source does not say that it operates."),
  OPERATING("In operation."),
  MOTHBALLED("Built, and out of use for the time being."),
  SHELVED("Not pursued for the time being."),
  CANCELLED("Given up.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ProjectStatus(String meaning) {
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
