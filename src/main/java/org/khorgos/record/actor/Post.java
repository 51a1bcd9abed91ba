package org.khorgos.record.actor;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of an office, by which persons are found whatever their titles. */
public enum Post implements CodeValue {
  HEAD_OF_STATE("President, or another who leads a state."),
  HEAD_OF_GOVERNMENT("Prime minister, or another who leads a government."),
  FOREIGN_MINISTER("Minister for foreign affairs."),
  DEFENCE_MINISTER("Minister for defence."),
  MINISTER("Other member of a government."),
  DEPUTY_MINISTER("Deputy of a member of a government."),
  CHIEF_OF_GENERAL_STAFF("First officer of the armed forces of a state."),
  DEPUTY_CHIEF_OF_GENERAL_STAFF("Deputy of the first officer of the armed forces."),
  COMMANDER("Commander, or deputy, of a force, a military district or a drill."),
  HEAD_OF_BODY("Head of a service, department, company or institute."),
  DEPUTY_HEAD_OF_BODY("Deputy of such a head."),
  AMBASSADOR("Ambassador, or another envoy."),
  MILITARY_RANK("Rank such as general; no office."),
  SCHOLAR("Researcher or expert.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Post(String meaning) {
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
