package org.khorgos.record.agreement;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The subject of an agreement or event. */
public enum Subject implements CodeValue {
  BORDER_SECURITY("Security of a border."),
  BORDER_DEMARCATION("Where a border runs."),
  CONFIDENCE_BUILDING("Military openness and trust."),
  MILITARY_COOPERATION("Cooperation of armed forces."),
  TRAINING("Training and education."),
  COUNTER_TERRORISM("Terrorism, separatism, extremism."),
  INTELLIGENCE("Exchange of intelligence."),
  POLICING("Police and public order."),
  BASING("Bases and outposts."),
  EVENT_SECURITY("Security of an event."),
  NUCLEAR("Nuclear weapons and tests."),
  POLITICAL("Political relations."),
  ENERGY("Energy in general."),
  OIL("Oil."),
  GAS("Natural gas."),
  PIPELINE("Pipelines."),
  ELECTRICITY("Electricity."),
  WATER("Rivers and water."),
  TRADE("Trade."),
  TRANSPORT("Transport."),
  TELECOMMUNICATIONS("Telecommunications."),
  INVESTMENT("Investment."),
  FINANCE("Banks and money."),
  HEALTH("Health."),
  MEDIA_CULTURE("Media and culture."),
  ARMS("Arms and equipment.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Subject(String meaning) {
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
