package org.khorgos.query.parse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabularies;

/**
 * A valid query for the records of one list.
 *
 * @param words what to look for in texts
 * @param sort ends in the id, so that no two rows are equal
 * @param fields names of the columns to show
 * @param rollup whether an actor counts as those it is part of
 * @param everywhere whether records count that the list leaves out, for want of what it is about
 * @param missing columns in which records must have no value
 * @param given columns in which records must have a value
 * @param readings which values count
 * @param vocabularies what its values were checked against, and where their labels are
 */
public record Query<E>(
    ListDefinition<E> dataset,
    List<Condition> conditions,
    SearchTerms words,
    List<SortOrder<E>> sort,
    Set<String> fields,
    List<Filter> facets,
    int limit,
    Optional<Cursor> cursor,
    boolean rollup,
    boolean everywhere,
    List<Column<E>> missing,
    List<Column<E>> given,
    ReadingScope readings,
    Vocabularies vocabularies) {

  /** Which readings are filtered, counted and grouped. */
  public enum ReadingScope implements CodeValue {
    ALL("Every value that a source states."),
    FIRST("The values shown alone.");

    private final String meaning;

    ReadingScope(String meaning) {
      this.meaning = meaning;
    }

    @Override
    public String code() {
      return CodeValue.codeOf(name());
    }

    @Override
    public String meaning() {
      return meaning;
    }
  }

  /** A query for the records of a list. */
  public static <E> QueryBuilder<E> of(ListDefinition<E> dataset) {
    return new QueryBuilder<>(dataset);
  }

  public Query {
    conditions = List.copyOf(conditions);
    fields = Set.copyOf(fields);
  }

  /**
   * The parameters of this query, in one order and without those that only repeat a default: the
   * same for all requests that mean the same.
   */
  public Map<String, String> parameters() {
    Map<String, String> all = selection();
    List<Column<E>> plain = dataset.columns().shownByDefault();
    List<Column<E>> given = shown().stream().filter(column -> !column.isOnRequest()).toList();
    if (given.size() < plain.size()) {
      putIfAny(all, "fields", given, Column::name);
    }
    putIfAny(
        all,
        "include",
        dataset.columns().includable().stream().filter(fields::contains).toList(),
        Function.identity());
    putIfAny(all, "facets", facets, Filter::name);
    if (limit != Limits.DEFAULT_PAGE) {
      all.put("limit", String.valueOf(limit));
    }
    cursor.ifPresent(at -> all.put("cursor", at.encode()));
    return all;
  }

  /**
   * The parameters that decide which rows there are and in what order: the part that pages share.
   */
  private Map<String, String> selection() {
    var all = new TreeMap<String, String>();
    conditions.forEach(condition -> all.put(condition.parameter(), condition.values()));
    if (!words.isEmpty()) {
      all.put("q", words.canonical());
    }
    if (!sort.equals(SortOrder.otherwise(dataset.columns(), words))) {
      putIfAny(all, "sort", sort, SortOrder::canonical);
    }
    if (!rollup) {
      all.put("rollup", "false");
    }
    putIfAny(all, "missing", missing, Column::name);
    putIfAny(all, "has", given, Column::name);
    if (readings != ReadingScope.ALL) {
      all.put("readings", readings.code());
    }
    return all;
  }

  /** Which records there are, in whatever order: the same text for all queries that have them. */
  public String selected() {
    var all = new TreeMap<>(selection());
    all.remove("sort");
    return dataset.name() + " " + everywhere + " " + all;
  }

  private static <T> void putIfAny(
      Map<String, String> all, String name, Collection<T> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      all.put(name, values.stream().map(text).collect(Collectors.joining(",")));
    }
  }

  /** What rows are sorted by, as {@code sort} takes it. */
  public List<String> order() {
    return sort.stream().map(SortOrder::canonical).toList();
  }

  public String fingerprint() {
    return Integer.toHexString((dataset.name() + selection()).hashCode());
  }

  public List<Column<E>> shown() {
    Map<String, Column<E>> enriched = enriched();
    return dataset.columns().shown().stream()
        .filter(column -> fields.contains(column.name()) || enriched.containsKey(column.name()))
        .map(column -> enriched.getOrDefault(column.name(), column))
        .toList();
  }

  /** The columns that show more than by default, by their names. */
  private Map<String, Column<E>> enriched() {
    return dataset.columns().enriched().entrySet().stream()
        .filter(entry -> fields.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toMap(Column::name, Function.identity()));
  }

  /** A query that starts as a copy of this one. */
  public QueryBuilder<E> toBuilder() {
    return new QueryBuilder<>(this);
  }
}
