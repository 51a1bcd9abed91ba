package org.khorgos.query.parse;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Role;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/**
 * Builds a query, step by step. Without any step it selects every record, with the columns and the
 * order that the list has by default.
 */
public final class QueryBuilder<E> {

  private final ListDefinition<E> dataset;
  private final List<Condition> conditions = new ArrayList<>();
  private final Set<String> fields;
  private SearchTerms words = SearchTerms.NONE;
  private List<SortOrder<E>> sort = List.of();
  private List<Filter> facets = List.of();
  private int limit = Limits.DEFAULT_PAGE;
  private Optional<Cursor> cursor = Optional.empty();
  private boolean rollup = true;
  private boolean everywhere;
  private List<Column<E>> missing = List.of();
  private List<Column<E>> given = List.of();
  private Query.ReadingScope readings = Query.ReadingScope.ALL;
  private Vocabularies vocabularies = Vocabularies.NONE;

  QueryBuilder(ListDefinition<E> dataset) {
    this.dataset = dataset;
    this.fields =
        dataset.columns().shownByDefault().stream()
            .map(Column::name)
            .collect(Collectors.toCollection(HashSet::new));
  }

  QueryBuilder(Query<E> query) {
    this.dataset = query.dataset();
    this.fields = new HashSet<>(query.fields());
    conditions.addAll(query.conditions());
    words = query.words();
    sort = query.sort();
    facets = query.facets();
    limit = query.limit();
    cursor = query.cursor();
    rollup = query.rollup();
    everywhere = query.everywhere();
    missing = query.missing();
    given = query.given();
    readings = query.readings();
    vocabularies = query.vocabularies();
  }

  /** Selects records for which the filter finds this id, term or code. */
  public QueryBuilder<E> where(Filter filter, String value) {
    Object typed =
        filter.type().codes().stream()
            .filter(code -> code.code().equals(value))
            .<Object>map(code -> code)
            .findFirst()
            .orElse(value);
    return where(
        new Condition(
            filter,
            Filter.Mode.ANY,
            List.of(new Vocabulary.Entry(value, value, Set.of(typed))),
            List.of()));
  }

  /** Selects records for which the filter finds any of these ids. */
  public QueryBuilder<E> whereAny(Filter filter, List<String> ids) {
    return where(
        new Condition(
            filter,
            Filter.Mode.ANY,
            ids.stream().map(id -> new Vocabulary.Entry(id, id, Set.of(id))).toList(),
            List.of()));
  }

  /** As {@link #where(Filter, String)}, for the filter of this name. */
  public QueryBuilder<E> where(String filter, String value) {
    return where(dataset.columns().filter(filter), value);
  }

  QueryBuilder<E> where(Condition condition) {
    conditions.add(condition);
    return this;
  }

  QueryBuilder<E> matching(SearchTerms terms) {
    words = terms;
    return this;
  }

  /** Whether records can be sorted by how well they match words. */
  boolean isRanked() {
    return words.isRanked();
  }

  QueryBuilder<E> sortedBy(List<SortOrder<E>> orders) {
    sort = orders;
    return this;
  }

  /** Shows these columns alone, and those that tell one row from another. */
  public QueryBuilder<E> showingOnly(Set<String> names) {
    fields.clear();
    fields.addAll(dataset.columns().identity());
    return showing(names);
  }

  /** Shows these columns too. */
  public QueryBuilder<E> showing(Set<String> names) {
    fields.addAll(names);
    return this;
  }

  /** Shows every column, those on request too. */
  public QueryBuilder<E> showingAll() {
    dataset.columns().onRequest().forEach(column -> fields.add(column.name()));
    return this;
  }

  /** Counts records by the values of these filters. */
  public QueryBuilder<E> counting(List<Filter> filters) {
    facets = filters;
    return this;
  }

  public QueryBuilder<E> limit(int rows) {
    limit = rows;
    return this;
  }

  QueryBuilder<E> after(Optional<Cursor> row) {
    cursor = row;
    return this;
  }

  QueryBuilder<E> rollup(boolean rollsUp) {
    rollup = rollsUp;
    return this;
  }

  QueryBuilder<E> missing(List<Column<E>> columns) {
    missing = columns;
    return this;
  }

  QueryBuilder<E> having(List<Column<E>> columns) {
    given = columns;
    return this;
  }

  QueryBuilder<E> reading(Query.ReadingScope which) {
    readings = which;
    return this;
  }

  /** Includes the records that the list leaves out. */
  public QueryBuilder<E> everywhere() {
    everywhere = true;
    return this;
  }

  private boolean isWhole(Columns<E> columns) {
    return columns.shownByDefault().stream().map(Column::name).allMatch(fields::contains);
  }

  private boolean readsOthers(Condition condition) {
    return readings == Query.ReadingScope.ALL
        && (condition.filter().reading().isPresent()
            || condition.filter().list().filter(this::mayBeOthers).isPresent());
  }

  private boolean mayBeOthers(Attribute<?, ?> items) {
    return dataset.columns().readings().filter(known -> known.relate(items)).isPresent();
  }

  /** With the labels of these vocabularies. */
  public QueryBuilder<E> labelledBy(Vocabularies labels) {
    vocabularies = labels;
    return this;
  }

  public Query<E> build() {
    Columns<E> columns = dataset.columns();
    if (isWhole(columns) && conditions.stream().anyMatch(this::readsOthers)) {
      columns.find(Role.MATCHED).map(Column::name).ifPresent(fields::add);
    }
    return new Query<>(
        dataset,
        conditions,
        words,
        sort.isEmpty() ? SortOrder.otherwise(columns, words) : SortOrder.endingInId(columns, sort),
        fields,
        facets,
        limit,
        cursor,
        rollup,
        everywhere,
        missing,
        given,
        readings,
        vocabularies);
  }
}
