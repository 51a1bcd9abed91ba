package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** How certain it is that the sources support the record. */
public enum Certainty implements CodeValue {
  STATED("The source says so itself."),
  ATTRIBUTED("The source says that somebody says so."),
  INFERRED("An editor concluded it; the note says how."),
  SOURCE_ERROR("The source states what must be an error; the note says why.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Certainty(String meaning) {
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
