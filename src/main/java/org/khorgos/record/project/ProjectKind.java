package org.khorgos.record.project;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of infrastructure. */
public enum ProjectKind implements CodeValue {
  GAS_PIPELINE("A pipeline for natural gas."),
  OIL_PIPELINE("A pipeline for oil."),
  LNG_TERMINAL("A terminal for liquefied natural gas."),
  GAS_FIELD("A field from which gas is taken."),
  REFINERY("A refinery."),
  POWER_LINE("A line or grid for electricity."),
  ROAD("A road."),
  TELECOMMUNICATIONS("A network for telecommunications."),
  STORAGE("A store, such as one for gas or oil.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ProjectKind(String meaning) {
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
