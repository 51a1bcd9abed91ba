package org.khorgos.query.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;

/** What rows are sorted by; rows without a value come last either way. */
public sealed interface SortOrder<E> {

  String name();

  boolean descending();

  /** The reverse order; relevance has none. */
  Optional<SortOrder<E>> reversed();

  /** The way to the value; empty where it is computed of the words that are looked for. */
  Optional<Path> path();

  /**
   * Reads a key that was written as text.
   *
   * @throws RuntimeException when it is none
   */
  Comparable<?> read(String text);

  default String canonical() {
    return name();
  }

  /** By a column. */
  record ByColumn<E>(Column.One<E> column, boolean descending) implements SortOrder<E> {

    @Override
    public String name() {
      return column.name();
    }

    @Override
    public Optional<SortOrder<E>> reversed() {
      return Optional.of(new ByColumn<>(column, !descending));
    }

    @Override
    public String canonical() {
      return (descending ? "-" : "") + name();
    }

    @Override
    public Optional<Path> path() {
      return Optional.of(column.path());
    }

    @Override
    public Comparable<?> read(String text) {
      List<CodeValue> codes = column.type().codes();
      if (!codes.isEmpty()) {
        return (Comparable<?>)
            codes.stream().filter(code -> code.code().equals(text)).findFirst().orElseThrow();
      }
      return read(column.path().leafType(), text);
    }

    private static Comparable<?> read(Class<?> type, String text) {
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
      if (type == BigDecimal.class) {
        return new BigDecimal(text);
      }
      if (type == boolean.class) {
        return Boolean.valueOf(text);
      }
      return type == Integer.class || type == int.class
          ? (Comparable<?>) Integer.valueOf(text)
          : text;
    }
  }

  /** By how well a record fits the words that are looked for, the best first. */
  record ByRelevance<E>() implements SortOrder<E> {

    @Override
    public String name() {
      return Columns.RELEVANCE;
    }

    @Override
    public boolean descending() {
      return true;
    }

    @Override
    public Optional<SortOrder<E>> reversed() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> path() {
      return Optional.empty();
    }

    @Override
    public Comparable<?> read(String text) {
      return new BigDecimal(text);
    }
  }

  /** All there are, ascending where both ways are possible, by name. */
  static <E> Map<String, SortOrder<E>> known(Columns<E> columns) {
    var known = new LinkedHashMap<String, SortOrder<E>>();
    columns.sortable().forEach(column -> known.put(column.name(), new ByColumn<>(column, false)));
    if (columns.isSearched()) {
      known.put(Columns.RELEVANCE, new ByRelevance<>());
    }
    return known;
  }

  /** The default order of a query. */
  static <E> List<SortOrder<E>> otherwise(Columns<E> columns, SearchTerms words) {
    String name = words.isRanked() ? Columns.RELEVANCE : columns.sortedBy();
    return endingInId(columns, Stream.ofNullable(SortOrder.<E>known(columns).get(name)).toList());
  }

  /** The identity decides between rows that are equal otherwise. */
  static <E> List<SortOrder<E>> endingInId(Columns<E> columns, List<SortOrder<E>> orders) {
    Set<String> names = orders.stream().map(SortOrder::name).collect(Collectors.toSet());
    Map<String, SortOrder<E>> known = SortOrder.<E>known(columns);
    Stream<SortOrder<E>> identity =
        columns.identity().stream()
            .filter(name -> !names.contains(name))
            .flatMap(name -> Stream.ofNullable(known.get(name)));
    return Stream.concat(orders.stream(), identity).toList();
  }
}
