package org.khorgos.curation.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a key may have.
 *
 * @param least the minimum; null if there is none
 * @param whole whether fractions are invalid
 */
public record Bounds(@Nullable BigDecimal least, boolean whole) {

  public static final Bounds NONE = new Bounds(null, false);
  public static final Bounds NOT_NEGATIVE = new Bounds(BigDecimal.ZERO, false);

  /** Whole numbers from 0: people. */
  public static final Bounds COUNT = new Bounds(BigDecimal.ZERO, true);

  /** Whole numbers from 1: paragraphs, aircraft. */
  public static final Bounds FROM_ONE = new Bounds(BigDecimal.ONE, true);

  boolean admit(BigDecimal number) {
    return (least == null || number.compareTo(least) >= 0)
        && (!whole || number.stripTrailingZeros().scale() <= 0);
  }

  /** What a number must be; follows “must be” in messages. */
  String form() {
    return (whole ? "a whole number" : "a number")
        + (least == null ? "" : " from " + least + " up");
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = JsonObject.ordered("type", whole ? "integer" : "number");
    if (least != null) {
      schema.put("minimum", least.intValueExact());
    }
    return schema;
  }
}
