package org.khorgos.query.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

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

  /** What it is of these values; null of none. */
  public @Nullable BigDecimal of(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal count = BigDecimal.valueOf(values.size());
    return switch (this) {
      case COUNT -> count;
      case SUM -> sum(values);
      case MIN -> Collections.min(values);
      case MAX -> Collections.max(values);
      case AVG -> sum(values).divide(count, SCALE, RoundingMode.HALF_EVEN);
      case MEDIAN -> median(values.stream().sorted().toList());
    };
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
  }
}
