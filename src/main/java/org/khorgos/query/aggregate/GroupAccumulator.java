package org.khorgos.query.aggregate;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.execute.RowReader;

/** Counts the records of one group, and keeps their numbers. */
final class GroupAccumulator {

  private final List<Set<@Nullable Object>> compared = new ArrayList<>();
  private final List<BigDecimal> numbers = new ArrayList<>();
  private long count;

  /**
   * Adds a record.
   *
   * @param record its id; then, if the metric is of a number, that number and the values of the
   *     columns in which the records must agree
   */
  void add(Tuple record) {
    count++;
    int columns = record.getElements().size();
    @Nullable Object number = columns > 1 ? record.get(1) : null;
    if (number != null) {
      numbers.add(new BigDecimal(number.toString()));
      for (int i = 2; i < columns; i++) {
        if (compared.size() < i - 1) {
          compared.add(new HashSet<>());
        }
        compared.get(i - 2).add(record.get(i));
      }
    }
  }

  /** This group and another as one. */
  GroupAccumulator with(GroupAccumulator other) {
    var both = new GroupAccumulator();
    both.count = count + other.count;
    both.numbers.addAll(numbers);
    both.numbers.addAll(other.numbers);
    for (int i = 0; i < Math.max(compared.size(), other.compared.size()); i++) {
      Set<@Nullable Object> found = new HashSet<>(found(i));
      found.addAll(other.found(i));
      both.compared.add(found);
    }
    return both;
  }

  /** The values in one of the columns in which the records with a number must agree. */
  Set<@Nullable Object> found(int column) {
    return column < compared.size() ? compared.get(column) : Set.of();
  }

  Group group(List<@Nullable String> values, Metric metric) {
    List<@Nullable Object> agreed =
        compared.stream().map(found -> RowReader.shown(found.iterator().next())).toList();
    return new Group(values, count, numbers.size(), metric.of(numbers), agreed);
  }
}
