package org.khorgos.record.article;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** How much of a source was read. */
public enum Extent implements CodeValue {
  WHOLE("All of it."),
  EXCERPT("An excerpt, from its beginning or about the matter."),
  ROWS("The rows that are cited.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Extent(String meaning) {
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
