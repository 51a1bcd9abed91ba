package org.khorgos.query.aggregate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.execute.StoredValue;

/**
 * The records that share a value in each dimension.
 *
 * @param values as the filters take them, in the order of the dimensions; null where records have
 *     none
 * @param valued how many of the records have the number that the metric is of
 * @param metric null when none of them has it
 * @param compared the different values that those with a number have in each column in which they
 *     must agree; null where they have none
 */
public record Group(
    List<@Nullable String> values,
    long count,
    long valued,
    @Nullable BigDecimal metric,
    List<List<@Nullable Object>> compared) {

  static Group empty(List<@Nullable String> values) {
    return new Group(values, 0, 0, null, List.of());
  }

  /** The metric as the API shows it. */
  @Nullable BigDecimal shownMetric() {
    return metric == null ? null : StoredValue.plain(metric);
  }

  /** What those that have the number agree in; null when none has it. */
  @Nullable Object agreed(int column) {
    return compared.isEmpty() || compared.get(column).isEmpty()
        ? null
        : compared.get(column).get(0);
  }
}
