package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The organising framework of an exercise. */
public enum Framework implements CodeValue {
  BILATERAL("Between two states."),
  SCO("The Shanghai Cooperation Organisation."),
  CSTO("The Collective Security Treaty Organisation."),
  NATIONAL("One state’s exercise to which others are invited."),
  MULTILATERAL("Several states, outside an organisation.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Framework(String meaning) {
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
