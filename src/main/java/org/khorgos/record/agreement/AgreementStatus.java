package org.khorgos.record.agreement;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The status of an agreement according to its newest source. */
public enum AgreementStatus implements CodeValue {
  IN_FORCE("In force."),
  SIGNED("Signed."),
  AGREED("Agreed; no signature is stated."),
  COMMITTED("Binding; what it pays for is not begun."),
  IN_IMPLEMENTATION("What it pays for is under way."),
  COMPLETED("What it pays for is done."),
  PLEDGED("Promised."),
  UNDER_NEGOTIATION("Being negotiated, or to be."),
  PROPOSED("Proposed by one side."),
  REPORTED("Said to exist, by reports."),
  ENDED("No longer in force.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  AgreementStatus(String meaning) {
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
