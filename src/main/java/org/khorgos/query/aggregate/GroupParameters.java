package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Limits;
import org.khorgos.query.parse.NameListParser;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Query;

/** How records are to be grouped, and what is wrong with that. */
public final class GroupParameters<E> {

  /** What is asked of groups alone. */
  public static final List<String> PARAMETERS =
      List.of("group_by", "metric", "of", "fill", "pivot");

  private final Columns<E> columns;
  private final List<ParameterError> errors;
  private final NameListParser names;
  private final Map<String, String> given = new LinkedHashMap<>();

  private List<Filter> dimensions = List.of();
  private Metric metric = Metric.COUNT;
  private Optional<Column.One<E>> of = Optional.empty();
  private Optional<Filter> pivot = Optional.empty();
  private List<GroupOrder> sort = List.of();
  private Optional<Integer> limit = Optional.empty();

  public GroupParameters(Columns<E> columns, List<ParameterError> errors) {
    this.columns = columns;
    this.errors = errors;
    this.names = new NameListParser(errors);
  }

  /** Keeps a parameter until all are known: what one may say hangs on the others. */
  public void take(String name, String text) {
    given.put(name, text);
  }

  /** Reads what was taken. */
  public void read() {
    Map<String, Filter> groupable =
        columns.groupable().stream()
            .collect(Collectors.toMap(Filter::name, dimension -> dimension));
    dimensions(groupable);
    text("metric")
        .flatMap(text -> names.known("metric", text, text, metrics()))
        .ifPresent(m -> metric = m);
    of();
    text("fill")
        .flatMap(text -> names.known("fill", text, text, Map.of("zero", "zero")))
        .filter(fill -> !dimensions.isEmpty() && years().isEmpty())
        .ifPresent(fill -> errors.add(withoutYears(fill)));
    Map<String, Filter> asked = dimensions.isEmpty() ? groupable : named(dimensions);
    pivot = text("pivot").flatMap(text -> names.known("pivot", text, text, asked));
    text("sort").ifPresent(text -> sort(text, asked));
    limit = text("limit").flatMap(text -> names.upTo(Limits.GROUPS, "limit", text));
  }

  public AggregateQuery<E> aggregation(Query<E> query) {
    return new AggregateQuery<>(
        query, dimensions, metric, of, given.containsKey("fill"), pivot, sort, limit);
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name));
  }

  private void dimensions(Map<String, Filter> groupable) {
    List<Filter> found = new ArrayList<>();
    text("group_by")
        .ifPresentOrElse(
            text ->
                names.each(
                    "group_by",
                    text,
                    Limits.DIMENSIONS,
                    name -> names.known("group_by", name, name, groupable).ifPresent(found::add)),
            () ->
                errors.add(
                    new ParameterError(
                        "group_by",
                        null,
                        "is missing: name one to " + Limits.DIMENSIONS + " of these",
                        groupable.keySet().stream().sorted().toList(),
                        List.of())));
    dimensions = found;
  }

  private void of() {
    Map<String, Column.One<E>> numbers =
        columns.numbers().stream().collect(Collectors.toMap(Column::name, number -> number));
    of = text("of").flatMap(text -> names.known("of", text, text, numbers));
    if (!given.containsKey("of") && metric != Metric.COUNT) {
      of = columns.amount();
      if (of.isEmpty()) {
        errors.add(
            new ParameterError(
                "of",
                null,
                "is missing: say which number " + metric.code() + " is to be of",
                numbers.keySet().stream().sorted().toList(),
                List.of()));
      }
    }
  }

  private Map<String, Metric> metrics() {
    return Metric.of(columns).stream().collect(Collectors.toMap(CodeValue::code, known -> known));
  }

  private Optional<Filter> years() {
    return dimensions.stream()
        .filter(dimension -> dimension.type() instanceof Type.Years)
        .findFirst();
  }

  private ParameterError withoutYears(String fill) {
    return new ParameterError(
        "fill",
        fill,
        "fills gaps between years, and group_by names no dimension of years",
        List.of(),
        List.of());
  }

  private static Map<String, Filter> named(List<Filter> dimensions) {
    return dimensions.stream().collect(Collectors.toMap(Filter::name, Function.identity()));
  }

  /** The rows of a wide table have several values of the pivot and of the metric: no order. */
  private void sort(String text, Map<String, Filter> asked) {
    var known = new LinkedHashMap<String, String>();
    asked.keySet().forEach(name -> known.put(name, name));
    if (given.containsKey("pivot")) {
      pivot.map(Filter::name).ifPresent(known::remove);
    } else {
      known.put(Metric.COUNT.code(), Metric.COUNT.code());
      known.put(metric.code(), metric.code());
    }
    List<GroupOrder> orders = new ArrayList<>();
    names.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          GroupOrder order = GroupOrder.read(item);
          names.known("sort", item, order.name(), known).ifPresent(name -> orders.add(order));
        });
    if (orders.stream().map(GroupOrder::name).distinct().count() < orders.size()) {
      errors.add(ParameterError.of("sort", text, "names a column twice"));
    }
    sort = orders;
  }
}
