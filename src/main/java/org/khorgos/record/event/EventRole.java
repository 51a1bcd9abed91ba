package org.khorgos.record.event;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The role of an actor in an event. */
public enum EventRole implements CodeValue {
  HOST("On its ground, or at its invitation."),
  GUEST("Came to see the host."),
  PARTICIPANT("Took part."),
  ORGANISER("Ran it; a source need not say that it took part."),
  SPEAKER("Said something."),
  ADDRESSEE("To whom something was said."),
  OBSERVER("Watched."),
  DONOR("Gave, sold or lent."),
  RECIPIENT("Got it."),
  TRAINER("Taught."),
  TRAINEE("Was taught."),
  SENDER("Sent forces or equipment."),
  RECEIVING("On whose soil it was."),
  PERPETRATOR("Did it, as a source says."),
  VICTIM("Suffered it."),
  AUTHOR("Wrote or adopted it, or took the decision."),
  APPOINTED("Was put into an office."),
  SUSPECTED("Is suspected of it.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  EventRole(String meaning) {
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
