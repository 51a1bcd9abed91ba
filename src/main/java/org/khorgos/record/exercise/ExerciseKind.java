package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of exercise. */
public enum ExerciseKind implements CodeValue {
  EXERCISE("A drill."),
  TRAINING("Training that is told of together with drills."),
  PATROL("A joint patrol."),
  SERIES("An activity told of as a whole, over several occasions.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ExerciseKind(String meaning) {
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
