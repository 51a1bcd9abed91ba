package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The relation of a reading to the first reading of its field. */
public enum Relation implements CodeValue {
  FIRST("The value that is shown."),
  CONTRADICTS("Another value, which cannot be true beside the first."),
  COARSER("The same fact with less precision."),
  PLANNED("A value announced or expected before the event."),
  EARLIER("A value for an earlier time, true until the first one was."),
  OTHER_BASE("The same fact in another currency, price year or scope."),
  VARIANT("The same fact in other words, such as another name.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Relation(String meaning) {
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
