package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** Whether a source gives a date or an editor infers it. */
public enum Basis implements CodeValue {
  STATED("The source gives the date."),
  INFERRED("An editor concluded it; the note says how.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Basis(String meaning) {
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
