package org.khorgos.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that a source states, of any type.
 *
 * @param text the value as the API writes it; null for a number
 * @param number null for any other value
 * @param qualifier of the number
 * @param date null for any other value
 */
public record StatedValue(
    @Nullable String text,
    @Nullable BigDecimal number,
    @Nullable Qualifier qualifier,
    @Nullable PartialDate date) {

  public static StatedValue of(String text) {
    return new StatedValue(text, null, null, null);
  }

  public static StatedValue of(BigDecimal number) {
    return new StatedValue(null, number, null, null);
  }

  public static StatedValue of(Quantity quantity) {
    return new StatedValue(null, quantity.value(), quantity.qualifier(), null);
  }

  public static StatedValue of(PartialDate date) {
    return new StatedValue(date.edtf(), null, null, date);
  }
}
