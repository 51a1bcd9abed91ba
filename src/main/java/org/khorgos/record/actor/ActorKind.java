package org.khorgos.record.actor;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of actor. */
public enum ActorKind implements CodeValue {
  STATE("A sovereign state."),
  TERRITORY("A territory whose status is disputed or dependent."),
  COUNTRY_GROUP("States taken together, as in statistics; they do not act."),
  ORGANISATION("An organisation of states."),
  ARMED_FORCE("The armed forces of a state, or a branch of them."),
  UNIT("A part of a force, or a paramilitary or border unit."),
  GOVERNMENT_BODY("A ministry, service, command, academy or party organ."),
  COMPANY("A company."),
  MEDIA("A newspaper, agency or news site."),
  RESEARCH_INSTITUTION("A university or think tank."),
  ARMED_GROUP("A militant or extremist group, as a source labels it."),
  PEOPLE("An ethnic group."),
  PERSON("A person.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ActorKind(String meaning) {
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
