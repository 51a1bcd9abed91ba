package org.khorgos.query.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Limits;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;

/** Fills the years between the first and the last of all with groups that have no records. */
public final class ZeroFill {

  private final AggregateQuery<?> aggregation;
  private final int at;

  /** For an aggregation that has a dimension of years. */
  public ZeroFill(AggregateQuery<?> aggregation) {
    this.aggregation = aggregation;
    this.at =
        IntStream.range(0, aggregation.dimensions().size())
            .filter(i -> aggregation.dimensions().get(i).type().isYears())
            .findFirst()
            .orElseThrow();
  }

  /** These groups, and an empty one for each that is missing. */
  public List<Group> filled(List<Group> groups) {
    List<Integer> years =
        groups.stream()
            .map(group -> group.values().get(at))
            .filter(Objects::nonNull)
            .map(Integer::valueOf)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return groups;
    }
    Set<List<@Nullable String>> present =
        groups.stream().map(Group::values).collect(Collectors.toSet());
    // All combinations of the other dimensions, each as a group of the first year.
    String first = years.get(0).toString();
    Set<List<@Nullable String>> combinations =
        groups.stream()
            .map(group -> in(first, group.values()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var selected = new QueriedYears(aggregation.query(), aggregation.dimensions().get(at));
    int[] span =
        IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
            .filter(selected::contain)
            .toArray();
    if ((long) span.length * combinations.size() > Limits.FORMED) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  "fill",
                  "zero",
                  "would give %d groups, at most %d are filled up: ask for fewer years or dimensions"
                      .formatted((long) span.length * combinations.size(), Limits.FORMED))));
    }
    var filled = new ArrayList<>(groups);
    for (List<@Nullable String> combination : combinations) {
      for (int year : span) {
        List<@Nullable String> values = in(String.valueOf(year), combination);
        if (!present.contains(values)) {
          filled.add(Group.empty(values));
        }
      }
    }
    return filled;
  }

  private List<@Nullable String> in(String year, List<@Nullable String> values) {
    var changed = new ArrayList<>(values);
    changed.set(at, year);
    return changed;
  }
}
