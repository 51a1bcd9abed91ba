package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** Whether a citation supports or contradicts the record. */
public enum Stance implements CodeValue {
  SUPPORTS("The paragraph says it."),
  DISPUTES("The paragraph says otherwise.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Stance(String meaning) {
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
