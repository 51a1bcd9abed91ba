package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** A caveat that the source itself makes. */
public enum Reservation implements CodeValue {
  ALLEGED("Said to be so, without proof."),
  REPORTED("Known to the source from reports."),
  ESTIMATED("An estimate."),
  EXPECTED("Expected or planned, not yet so.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Reservation(String meaning) {
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
