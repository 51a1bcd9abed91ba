package org.khorgos.record.actor;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of alias. */
public enum AliasKind implements CodeValue {
  SPELLING("Another spelling."),
  ABBREVIATION("An abbreviation."),
  SHORT_FORM("A shorter form."),
  FULL_FORM("A longer form."),
  MISSPELLING("A slip of the source."),
  METONYM("A capital or seat that stands for the state."),
  ADJECTIVE("The adjective made from the name."),
  TRANSLATION("The name in another language.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  AliasKind(String meaning) {
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
