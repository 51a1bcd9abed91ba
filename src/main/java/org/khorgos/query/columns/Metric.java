package org.khorgos.query.columns;

import java.util.List;

/**
 * What is computed of a group of records. Arithmetic is exact, but for the rounding of an average.
 */
public enum Metric implements CodeValue {
  COUNT("How many records there are.", "counted"),
  SUM("What the values add up to.", "added up"),
  MIN("The least value.", "compared"),
  MAX("The greatest value.", "compared"),
  AVG("The mean, rounded half to even at six decimal places.", "averaged"),
  MEDIAN("The middle value, or the mean of the two in the middle.", "compared");

  /** Decimal places of an average. */
  public static final int SCALE = 6;

  private final String meaning;
  private final String participle;

  Metric(String meaning, String participle) {
    this.meaning = meaning;
    this.participle = participle;
  }

  /** The metrics that fit these columns: without a number, the count alone. */
  public static List<Metric> of(Columns<?> columns) {
    return columns.numbers().isEmpty() ? List.of(COUNT) : List.of(values());
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /** What happens to the values, to follow “would be”. */
  public String participle() {
    return participle;
  }
}
