package org.khorgos.record.agreement;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The role of an actor in an agreement. */
public enum PartyRole implements CodeValue {
  PARTY("Bound by it."),
  SIGNATORY("Signed it."),
  PLEDGER("Promises."),
  BENEFICIARY("Is promised something."),
  NEGOTIATOR("Is to negotiate it."),
  REPRESENTATIVE("A person who acts for a party."),
  MANDATING("Gives leave to negotiate."),
  LENDER("Lends."),
  BORROWER("Borrows, or is the state for whose project is lent."),
  DONOR("Gives."),
  RECIPIENT("Is given.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  PartyRole(String meaning) {
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
