package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** How a source qualifies a number. */
public enum Qualifier implements CodeValue {
  EXACT("As printed, without qualification."),
  ABOUT("About, approximately, some."),
  AT_LEAST("This or more."),
  MORE_THAN("More than this."),
  AT_MOST("This or less."),
  LESS_THAN("Less than this.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Qualifier(String meaning) {
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
