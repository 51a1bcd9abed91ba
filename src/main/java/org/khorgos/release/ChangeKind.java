package org.khorgos.release;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** What happened to a record. */
public enum ChangeKind implements CodeValue {
  ADDED("The record is new."),
  CHANGED("One of its fields has another value."),
  WITHDRAWN("The record is no longer there."),
  MERGED("Another record took it over.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ChangeKind(String meaning) {
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
