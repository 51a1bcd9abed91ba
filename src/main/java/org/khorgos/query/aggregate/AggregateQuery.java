package org.khorgos.query.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.parse.Query;

/**
 * A valid query for groups of records.
 *
 * @param query which records there are
 * @param dimensions what they are grouped by, one to {@code Limits#DIMENSIONS}
 * @param of the number that the metric is of; empty when records are merely counted
 * @param filled whether years without records are shown too; there is a dimension of years then
 * @param pivot the dimension whose values become columns
 * @param limit maximum number of groups, if the request gives one
 */
public record AggregateQuery<E>(
    Query<E> query,
    List<Filter> dimensions,
    Metric metric,
    Optional<Column.One<E>> of,
    boolean filled,
    Optional<Filter> pivot,
    List<GroupOrder> sort,
    Optional<Integer> limit) {

  /**
   * A metric groups by the record's own column, never by its parts ({@link Columns#alsoIn}): a
   * pipeline's capacity is not its line's. See decision 14.
   */
  public AggregateQuery {
    if (metric != Metric.COUNT) {
      Columns<E> columns = query.dataset().columns();
      dimensions = dimensions.stream().map(columns::own).toList();
      pivot = pivot.map(columns::own);
    }
    dimensions = List.copyOf(dimensions);
    sort = List.copyOf(sort);
  }

  public ListDefinition<E> dataset() {
    return query.dataset();
  }

  /** The parameters of this query, without those that only repeat a default. */
  public Map<String, String> parameters() {
    var all = new TreeMap<>(query.parameters());
    all.put("group_by", dimensions.stream().map(Filter::name).collect(Collectors.joining(",")));
    if (metric != Metric.COUNT) {
      all.put("metric", metric.code());
    }
    of.filter(number -> metric == Metric.COUNT || !of.equals(dataset().columns().amount()))
        .ifPresent(number -> all.put("of", number.name()));
    if (filled) {
      all.put("fill", "zero");
    }
    pivot.ifPresent(dimension -> all.put("pivot", dimension.name()));
    if (!sort.equals(GroupOrder.byDefault(dimensions)) && !sort.isEmpty()) {
      all.put("sort", sort.stream().map(GroupOrder::canonical).collect(Collectors.joining(",")));
    }
    limit.ifPresent(most -> all.put("limit", most.toString()));
    return all;
  }

  /** Of the columns in which records must agree, those that are no dimensions. */
  List<Column.One<E>> agreed() {
    List<String> names = dimensions.stream().map(Filter::name).toList();
    return compared().stream().filter(column -> !names.contains(column.name())).toList();
  }

  /** Columns as any aggregate of a list may have them. */
  public static List<Column.One<Object>> columns(Columns<?> columns) {
    return Stream.concat(
            columns.groupable().stream().limit(1).flatMap(GroupTable::columns),
            Stream.of(GroupTable.number("count", "Records of the group.", true)))
        .toList();
  }

  /** The columns that the table has whatever is found. */
  public List<Column.One<Object>> columns() {
    return new GroupTable<>(this).columns();
  }

  /** The order of groups, in which no two are equal. */
  Comparator<Group> order() {
    return orders().stream()
        .map(order -> order.comparator(dimensions))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** The same order of groups, by what is compared first. */
  List<GroupOrder> orders() {
    List<GroupOrder> given = sort.isEmpty() ? GroupOrder.byDefault(dimensions) : sort;
    Stream<GroupOrder> rest =
        dimensions.stream().map(dimension -> new GroupOrder(dimension.name(), false));
    return Stream.concat(given.stream(), rest).toList();
  }

  /** Values of these columns with which no number is summed, such as a percentage. */
  Set<String> neverSummed() {
    return metric == Metric.SUM
        ? of
            .map(number -> dataset().columns().comparability(number).neverSummed())
            .orElse(Set.of())
            .stream()
            .map(CodeValue::code)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The columns in which the records of a group must agree. */
  List<Column.One<E>> compared() {
    Columns<E> columns = dataset().columns();
    return of.map(number -> columns.comparability(number).columns(metric)).stream()
        .flatMap(List::stream)
        .map(columns::single)
        .toList();
  }
}
