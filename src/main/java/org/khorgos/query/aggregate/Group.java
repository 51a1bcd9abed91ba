package org.khorgos.query.aggregate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records that share a value in each dimension.
 *
 * @param values as the filters take them, in the order of the dimensions; null where records have
 *     none
 * @param valued how many of the records have the number that the metric is of
 * @param metric null when none of them has it
 * @param agreed what those that have the number agree in, as the API shows it; empty when none has
 */
public record Group(
    List<@Nullable String> values,
    long count,
    long valued,
    @Nullable BigDecimal metric,
    List<@Nullable Object> agreed) {

  static Group empty(List<@Nullable String> values) {
    return new Group(values, 0, 0, null, List.of());
  }
}
