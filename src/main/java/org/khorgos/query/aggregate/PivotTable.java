package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.columns.Row;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;

/** A wide table: a row for the values of all dimensions but one, a column for each value of it. */
public final class PivotTable<E> {

  /** The column of records without a value; no value has an underscore. */
  private static final String NOT_STATED = "not_stated";

  private final AggregateQuery<E> aggregation;
  private final GroupTable<E> table;
  private final Filter pivot;
  private final int at;
  private final List<Integer> others;

  public PivotTable(AggregateQuery<E> aggregation, Filter pivot) {
    this.aggregation = aggregation;
    this.table = new GroupTable<>(aggregation);
    this.pivot = pivot;
    this.at = aggregation.dimensions().indexOf(pivot);
    this.others =
        IntStream.range(0, aggregation.dimensions().size()).filter(i -> i != at).boxed().toList();
  }

  public AggregateResult table(List<Group> groups, long records) {
    List<AggregateResult.Pivoted> pivoted = pivoted(groups);
    List<Column.One<Object>> columns =
        Stream.of(
                others.stream().map(aggregation.dimensions()::get).flatMap(GroupTable::columns),
                pivoted.stream().map(this::column),
                table.agreed())
            .<Column.One<Object>>flatMap(some -> some)
            .toList();
    checkNames(columns);
    Map<List<@Nullable String>, Row.Builder> rows = new LinkedHashMap<>();
    for (Group group : groups) {
      rows.computeIfAbsent(rest(group), rest -> row(group, pivoted))
          .put(name(group.values().get(at)), cell(group));
    }
    // All groups agree, so any group with a number stands for all.
    Group telling =
        groups.stream()
            .filter(group -> group.valued() > 0)
            .findFirst()
            .orElse(Group.empty(List.of()));
    rows.values().forEach(row -> table.putAgreed(row, telling));
    return new AggregateResult(
        columns,
        rows.values().stream().map(Row.Builder::build).toList(),
        pivoted,
        records,
        rows.size());
  }

  private Row.Builder row(Group group, List<AggregateResult.Pivoted> pivoted) {
    Row.Builder row = Row.builder();
    others.forEach(i -> table.put(row, i, group.values().get(i)));
    pivoted.forEach(column -> row.put(column.name(), cell(Group.empty(group.values()))));
    return row;
  }

  private @Nullable Object cell(Group group) {
    return aggregation.metric() == Metric.COUNT ? group.count() : group.shownMetric();
  }

  private List<@Nullable String> rest(Group group) {
    List<@Nullable String> rest = new ArrayList<>();
    others.forEach(i -> rest.add(group.values().get(i)));
    return rest;
  }

  /** Years as they went by, other values with the most frequent first. */
  private List<AggregateResult.Pivoted> pivoted(List<Group> groups) {
    Map<@Nullable String, Long> counts = new LinkedHashMap<>();
    groups.forEach(group -> counts.merge(group.values().get(at), group.count(), Long::sum));
    if (counts.size() > Limits.PIVOTED) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  "pivot",
                  pivot.name(),
                  "has %d values, and a wide table at most %d columns of them: choose some by a filter"
                      .formatted(counts.size(), Limits.PIVOTED))));
    }
    Comparator<Map.Entry<@Nullable String, Long>> byValue =
        Comparator.comparing(Map.Entry::getKey, Comparator.nullsLast(Comparator.naturalOrder()));
    Comparator<Map.Entry<@Nullable String, Long>> byCount =
        Comparator.comparing(entry -> -entry.getValue());
    Comparator<Map.Entry<@Nullable String, Long>> order =
        pivot.type().isYears() ? byValue : byCount.thenComparing(byValue);
    return counts.entrySet().stream()
        .sorted(order)
        .map(Map.Entry::getKey)
        .map(value -> new AggregateResult.Pivoted(name(value), value, table.label(at, value)))
        .toList();
  }

  private static String name(@Nullable String value) {
    return Objects.requireNonNullElse(value, NOT_STATED);
  }

  private Column.One<Object> column(AggregateResult.Pivoted column) {
    return GroupTable.number(
        column.name(), pivot.name() + ": " + column.label(), aggregation.metric() == Metric.COUNT);
  }

  private void checkNames(List<Column.One<Object>> columns) {
    if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  "pivot", pivot.name(), "has a value that is the name of another column, too")));
    }
  }
}
