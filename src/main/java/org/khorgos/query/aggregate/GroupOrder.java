package org.khorgos.query.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;

/**
 * By what groups are sorted: a dimension or a metric; groups without a value come last.
 *
 * @param name that of the dimension or of the metric
 */
record GroupOrder(String name, boolean descending) {

  String canonical() {
    return (descending ? "-" : "") + name;
  }

  static GroupOrder read(String text) {
    return text.startsWith("-")
        ? new GroupOrder(text.substring(1), true)
        : new GroupOrder(text, false);
  }

  /** Years as they went by, then the most frequent first. */
  static List<GroupOrder> byDefault(List<Filter> dimensions) {
    List<GroupOrder> years =
        dimensions.stream()
            .filter(dimension -> dimension.type().isYears())
            .map(dimension -> new GroupOrder(dimension.name(), false))
            .toList();
    return Stream.concat(years.stream(), Stream.of(new GroupOrder(Metric.COUNT.code(), true)))
        .toList();
  }

  /** As {@link #comparator}, for the columns that {@link GroupReader} names. */
  String sql(List<Filter> dimensions, String metric) {
    int at = dimension(dimensions);
    String other = name.equals(Metric.COUNT.code()) ? "records" : metric;
    return (at < 0 ? other : "v" + at + "::text collate \"C\"")
        + (descending ? " desc" : "")
        + " nulls last";
  }

  /** The order of groups of these dimensions. */
  Comparator<Group> comparator(List<Filter> dimensions) {
    int at = dimension(dimensions);
    if (at >= 0) {
      return Comparator.comparing(group -> group.values().get(at), nullsLast());
    }
    return name.equals(Metric.COUNT.code())
        ? Comparator.comparing(Group::count, nullsLast())
        : Comparator.comparing(Group::metric, nullsLast());
  }

  /** Which of the dimensions it is; -1 of a metric. */
  private int dimension(List<Filter> dimensions) {
    return dimensions.stream().map(Filter::name).toList().indexOf(name);
  }

  private <T extends Comparable<? super T>> Comparator<T> nullsLast() {
    Comparator<T> order = Comparator.naturalOrder();
    return Comparator.nullsLast(descending ? order.reversed() : order);
  }
}
