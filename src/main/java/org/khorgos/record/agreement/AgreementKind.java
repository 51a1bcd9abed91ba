package org.khorgos.record.agreement;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of agreement. */
public enum AgreementKind implements CodeValue {
  TREATY("Between states, with legal force."),
  AGREEMENT("Between governments or their bodies."),
  PROTOCOL("A protocol to another, or of a survey of a border."),
  CONTRACT("A commercial contract."),
  LOAN("Money lent."),
  GRANT("Money or goods given."),
  PRINCIPLES("Principles on which parties will cooperate."),
  PLAN("A plan of joint work."),
  COMMUNIQUE("A joint communiqué."),
  DECLARATION("A declaration."),
  PLEDGE("A promise, bound by no text that is known."),
  MANDATE("Leave to negotiate; nothing is agreed yet.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  AgreementKind(String meaning) {
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
