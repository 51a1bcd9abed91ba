package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.khorgos.query.execute.DimensionLabels;

/** The columns of a table of groups, and how a group stands in them. */
public final class GroupTable<E> {

  private final AggregateQuery<E> aggregation;
  private final List<DimensionLabels> labels;

  public GroupTable(AggregateQuery<E> aggregation) {
    this.aggregation = aggregation;
    this.labels =
        aggregation.dimensions().stream()
            .map(dimension -> new DimensionLabels(aggregation.query(), dimension))
            .toList();
  }

  /** A table in which each row is a group. */
  public AggregateResult table(List<Group> groups, long records) {
    List<Row> rows = groups.stream().map(this::row).toList();
    return new AggregateResult(columns(), rows, List.of(), records, rows.size());
  }

  /** The columns of a table in which each row is a group. */
  List<Column.One<Object>> columns() {
    return Stream.of(
            aggregation.dimensions().stream().flatMap(GroupTable::columns),
            aggregation.metric() == Metric.COUNT
                ? Stream.<Column.One<Object>>empty()
                : Stream.of(
                    number(aggregation.metric().code(), aggregation.metric().meaning(), false)),
            Stream.of(number("count", "Records of the group.", true)),
            aggregation.of().stream()
                .map(
                    number ->
                        number(
                            "with_value",
                            "Records of the group that have a value for " + number.name() + ".",
                            true)),
            agreed())
        .<Column.One<Object>>flatMap(columns -> columns)
        .toList();
  }

  /** What the numbers are: the columns in which those of a group agree. */
  Stream<Column.One<Object>> agreed() {
    return aggregation.agreed().stream()
        .map(agreed -> column(agreed.name(), agreed.description(), agreed.type()));
  }

  /** Writes what the numbers of a group are into a row. */
  void putAgreed(Row.Builder row, Group group) {
    List<Column.One<E>> compared = aggregation.compared();
    for (Column.One<E> agreed : aggregation.agreed()) {
      row.put(agreed.name(), group.agreed(compared.indexOf(agreed)));
    }
  }

  private Row row(Group group) {
    Row.Builder row = Row.builder();
    for (int i = 0; i < labels.size(); i++) {
      put(row, i, group.values().get(i));
    }
    if (aggregation.metric() != Metric.COUNT) {
      row.put(aggregation.metric().code(), group.shownMetric());
    }
    row.put("count", group.count());
    if (aggregation.of().isPresent()) {
      row.put("with_value", group.valued());
    }
    putAgreed(row, group);
    return row.build();
  }

  /** Writes a dimension's value into a row. */
  void put(Row.Builder row, int dimension, @Nullable String value) {
    Filter filter = aggregation.dimensions().get(dimension);
    row.put(filter.name(), value);
    if (isLabelled(filter)) {
      row.put(filter.name() + "_label", labels.get(dimension).of(value));
    }
  }

  String label(int dimension, @Nullable String value) {
    return labels.get(dimension).of(value);
  }

  /** The columns of a dimension: its value, and a label unless it is a year, which is its own. */
  static Stream<Column.One<Object>> columns(Filter dimension) {
    boolean years = dimension.type().isYears();
    List<Column.One<Object>> columns = new ArrayList<>();
    columns.add(
        column(
            dimension.name(), dimension.description(), years ? Type.Plain.TEXT : dimension.type()));
    if (isLabelled(dimension)) {
      columns.add(
          column(
              dimension.name() + "_label", "Label of " + dimension.name() + ".", Type.Plain.TEXT));
    }
    return columns.stream();
  }

  private static boolean isLabelled(Filter dimension) {
    return !dimension.type().isYears();
  }

  static Column.One<Object> number(String name, String description, boolean whole) {
    return column(name, description, new Type.Numeric(whole));
  }

  private static Column.One<Object> column(String name, String description, Type type) {
    return Column.One.computed(name, description, type, false);
  }
}
