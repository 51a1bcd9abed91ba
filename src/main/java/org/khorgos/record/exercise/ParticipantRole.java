package org.khorgos.record.exercise;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The role of a participant. */
public enum ParticipantRole implements CodeValue {
  HOST("Took part on its own ground."),
  PARTICIPANT("Took part."),
  ORGANISER("Ran it; a source need not say that it took part."),
  OBSERVER("Watched."),
  COMMANDER("A person who led it, or a contingent."),
  WITNESS("A person who attended as a guest or dignitary.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ParticipantRole(String meaning) {
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
