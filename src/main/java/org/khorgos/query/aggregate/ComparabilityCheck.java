package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.execute.DimensionLabels;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;

/** Finds numbers in one group that must not be taken together, and says what would help. */
final class ComparabilityCheck<E> {

  private static final int LISTED = 20;

  private final AggregateQuery<E> aggregation;
  private final Columns<E> columns;

  ComparabilityCheck(AggregateQuery<E> aggregation) {
    this.aggregation = aggregation;
    this.columns = aggregation.dataset().columns();
  }

  /**
   * Checks all groups. The cells of a wide table do not say what they are, so all of them must
   * agree, but in the dimensions.
   *
   * @throws InvalidQueryException which names each column that differs within a group
   */
  void refuse(List<Group> formed) {
    List<Group> groups =
        aggregation.pivot().isEmpty() || formed.isEmpty() ? formed : List.of(whole(formed));
    List<ParameterError> errors = new ArrayList<>();
    List<Column.One<E>> compared = aggregation.compared();
    for (int i = 0; i < compared.size(); i++) {
      int column = i;
      List<Group> mixed =
          groups.stream()
              .filter(group -> group.compared().get(column).size() > 1)
              .sorted(Comparator.comparing(group -> group.values().toString()))
              .toList();
      if (!mixed.isEmpty() && !isDimension(compared.get(i).name())) {
        Set<String> found =
            mixed.stream()
                .flatMap(group -> group.compared().get(column).stream())
                .map(value -> value == null ? DimensionLabels.NOT_STATED : value.toString())
                .collect(Collectors.toCollection(TreeSet::new));
        errors.add(mixed(compared.get(i).name(), found, mixed.get(0).values()));
      } else {
        unsummable(groups, compared.get(i).name(), column).forEach(errors::add);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
  }

  /** All groups as one, to see whether they agree. */
  private Group whole(List<Group> groups) {
    List<List<@Nullable Object>> found = new ArrayList<>();
    for (int i = 0; i < aggregation.compared().size(); i++) {
      int column = i;
      found.add(
          groups.stream()
              .flatMap(group -> group.compared().get(column).stream())
              .distinct()
              .collect(Collectors.toCollection(ArrayList::new)));
    }
    return new Group(List.of(), 0, 0, null, found);
  }

  private ParameterError mixed(String column, Set<String> found, List<@Nullable String> group) {
    String values = found.stream().limit(LISTED).collect(Collectors.joining(", "));
    String help =
        (isFilter(column) ? "choose one with " + column + "=…" : "choose records by other filters")
            + (isGroupable(column) ? ", or add " + column + " to group_by" : "");
    return new ParameterError(
        column,
        null,
        "differs among the values of %s that would be %s for %s (%s): %s"
            .formatted(
                aggregation.of().map(Column::name).orElse(""),
                aggregation.metric().participle(),
                described(group),
                values,
                help),
        isFilter(column)
            ? found.stream()
                .filter(value -> !value.equals(DimensionLabels.NOT_STATED))
                .limit(LISTED)
                .toList()
            : List.of(),
        List.of());
  }

  private List<ParameterError> unsummable(List<Group> groups, String column, int index) {
    Set<String> never = aggregation.neverSummed();
    return groups.stream()
        .flatMap(group -> group.compared().get(index).stream())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(never::contains)
        .distinct()
        .sorted()
        .map(
            value ->
                ParameterError.of(
                    column,
                    value,
                    "has no sum: ask for min, max, avg or median, or choose another with "
                        + column
                        + "=…"))
        .toList();
  }

  private String described(List<@Nullable String> group) {
    if (group.isEmpty()) {
      return "the whole of a wide table";
    }
    return IntStream.range(0, group.size())
        .mapToObj(
            i ->
                aggregation.dimensions().get(i).name()
                    + " "
                    + Objects.requireNonNullElse(group.get(i), DimensionLabels.NOT_STATED))
        .collect(Collectors.joining(", "));
  }

  private boolean isDimension(String column) {
    return aggregation.dimensions().stream().anyMatch(dimension -> dimension.name().equals(column));
  }

  private boolean isFilter(String column) {
    return columns.filters().stream().anyMatch(filter -> filter.name().equals(column));
  }

  private boolean isGroupable(String column) {
    return columns.groupable().stream().anyMatch(filter -> filter.name().equals(column));
  }
}
