package org.khorgos.record.event;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of event. */
public enum EventKind implements CodeValue {
  MEETING("Some meet, or talk by telephone."),
  VISIT("Somebody goes to see somebody else."),
  SUMMIT("Heads of states or governments meet."),
  CONFERENCE("A conference, forum, congress or assembly."),
  STATEMENT("Somebody says something in public or to somebody."),
  ASSESSMENT("An author describes how things are, or are likely to become."),
  DECISION("A state or body decides something that is neither an agreement nor a text."),
  PUBLICATION("A doctrine, strategy, report or law is adopted or published."),
  INCIDENT("An attack, accident or clash."),
  PROTEST("People protest."),
  OPERATION("Forces or services act, other than in a drill."),
  DEPLOYMENT("Forces or equipment are sent somewhere, stay there, or are withdrawn."),
  TRAINING_PROGRAMME("Somebody is taught."),
  EXCHANGE("People, students or delegations are exchanged."),
  DONATION("Something is given."),
  APPOINTMENT("Somebody is put into an office, or leaves it."),
  TRANSFER("Arms or equipment are sold or lent."),
  CONSTRUCTION("Something is built.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  EventKind(String meaning) {
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
