package org.khorgos.record.project;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The role of an actor in a project. */
public enum OwnerRole implements CodeValue {
  OWNER("Owns it, or a share of it."),
  PARENT("Stands behind an owner: owns it, or a share of it."),
  OPERATOR("Runs it."),
  BUILDER("Builds it, or built it."),
  FINANCIER("Pays for it.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  OwnerRole(String meaning) {
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
