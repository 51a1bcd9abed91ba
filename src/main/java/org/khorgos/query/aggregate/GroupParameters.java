package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Parameters;
import org.khorgos.query.parse.Query;

/** Reads how records are grouped, and what is computed of each group. */
final class GroupParameters<E> {

  private final Columns<E> columns;
  private final Parameters parameters;

  GroupParameters(Columns<E> columns, Parameters parameters) {
    this.columns = columns;
    this.parameters = parameters;
  }

  /** Reads the parameters in the order in which the values allowed for one follow from another. */
  AggregateQuery<E> read(Query<E> query) {
    Map<String, Filter> groupable = byName(columns.groupable(), Filter::name);
    List<Filter> dimensions = dimensions(groupable);
    Metric metric =
        parameters
            .oneOf("metric", byName(Metric.of(columns), CodeValue::code))
            .orElse(Metric.COUNT);
    Optional<Column.One<E>> number = number(metric);
    boolean filled = isFilled(dimensions);
    Map<String, Filter> grouped =
        dimensions.isEmpty() ? groupable : byName(dimensions, Filter::name);
    Optional<String> named = parameters.text("pivot");
    Optional<Filter> pivot = named.flatMap(text -> parameters.find("pivot", text, text, grouped));
    Set<String> sortable = sortable(grouped.keySet(), metric, named, pivot);
    List<GroupOrder> sort =
        parameters.text("sort").map(text -> sort(text, sortable)).orElse(List.of());
    return new AggregateQuery<>(
        query,
        dimensions,
        metric,
        number,
        filled,
        pivot,
        sort,
        parameters.wholeNumber("limit", Limits.GROUPS));
  }

  private List<Filter> dimensions(Map<String, Filter> groupable) {
    List<Filter> found = new ArrayList<>();
    parameters
        .text("group_by")
        .ifPresentOrElse(
            text ->
                parameters.each(
                    "group_by",
                    text,
                    Limits.DIMENSIONS,
                    name ->
                        parameters.find("group_by", name, name, groupable).ifPresent(found::add)),
            () ->
                parameters.add(
                    new ParameterError(
                        "group_by",
                        null,
                        "is missing: name one to " + Limits.DIMENSIONS + " of these",
                        groupable.keySet().stream().sorted().toList(),
                        List.of())));
    return found;
  }

  private Optional<Column.One<E>> number(Metric metric) {
    Map<String, Column.One<E>> numbers = byName(columns.numbers(), Column::name);
    Optional<String> named = parameters.text("of");
    if (named.isPresent() || metric == Metric.COUNT) {
      return named.flatMap(text -> parameters.find("of", text, text, numbers));
    }
    Optional<Column.One<E>> amount = columns.amount();
    if (amount.isEmpty()) {
      parameters.add(
          new ParameterError(
              "of",
              null,
              "is missing: say which number " + metric.code() + " is to be of",
              numbers.keySet().stream().sorted().toList(),
              List.of()));
    }
    return amount;
  }

  private boolean isFilled(List<Filter> dimensions) {
    Optional<String> fill = parameters.oneOf("fill", Map.of("zero", "zero"));
    boolean years = dimensions.stream().anyMatch(dimension -> dimension.type().isYears());
    if (fill.isPresent() && !dimensions.isEmpty() && !years) {
      parameters.add(
          ParameterError.of(
              "fill",
              fill.get(),
              "fills gaps between years, and group_by names no dimension of years"));
    }
    return fill.isPresent();
  }

  /** The rows of a wide table have several values of the pivot and of the metric: no order. */
  private static Set<String> sortable(
      Set<String> grouped, Metric metric, Optional<String> named, Optional<Filter> pivot) {
    var sortable = new LinkedHashSet<>(grouped);
    if (named.isPresent()) {
      pivot.map(Filter::name).ifPresent(sortable::remove);
    } else {
      sortable.add(Metric.COUNT.code());
      sortable.add(metric.code());
    }
    return sortable;
  }

  private List<GroupOrder> sort(String text, Set<String> sortable) {
    Map<String, String> known = byName(sortable, Function.identity());
    List<GroupOrder> orders = new ArrayList<>();
    parameters.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          GroupOrder order = GroupOrder.read(item);
          parameters.find("sort", item, order.name(), known).ifPresent(name -> orders.add(order));
        });
    if (orders.stream().map(GroupOrder::name).distinct().count() < orders.size()) {
      parameters.add(ParameterError.of("sort", text, "names a column twice"));
    }
    return orders;
  }

  private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
    var named = new LinkedHashMap<String, T>();
    all.forEach(one -> named.put(name.apply(one), one));
    return named;
  }
}
