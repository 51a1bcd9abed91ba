package org.khorgos.query.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabularies;

/** Reads the parameters of a request into a valid query, or reports every error in them at once. */
public final class QueryParser {

  /** What pages take, and a complete result does not. */
  private static final List<String> PAGED = List.of("limit", "cursor", "facets");

  /** What groups take, and lists do not. */
  public static final List<String> OF_GROUPS = List.of("group_by", "metric", "of", "fill", "pivot");

  private static final Map<String, Query.ReadingScope> READINGS =
      Arrays.stream(Query.ReadingScope.values())
          .collect(Collectors.toMap(Query.ReadingScope::code, Function.identity()));

  private QueryParser() {}

  /**
   * Reads a query for a list.
   *
   * @param paged whether the response comes in pages; if not, {@code limit}, {@code cursor} and
   *     {@code facets} are refused
   * @throws InvalidQueryException with every error
   */
  public static <E> Query<E> parse(
      ListDefinition<E> dataset,
      Map<String, List<String>> given,
      boolean paged,
      Vocabularies vocabularies) {
    var parameters = new Parameters(given);
    QueryBuilder<E> query = selection(dataset, parameters, vocabularies);
    refuseGroups(dataset, parameters);
    var list = new ListParameters<>(dataset.columns(), parameters, query);
    list.readOrder();
    list.readColumns();
    if (paged) {
      list.readPage();
    } else {
      PAGED.forEach(
          name ->
              parameters.refuse(
                  name, "is not for this format, which always holds the whole result"));
    }
    Query<E> built = query.build();
    checkCursor(built, parameters);
    parameters.check(dataset.name());
    return built;
  }

  /**
   * Reads which records are selected, for a response that has columns and an order of its own.
   *
   * @throws InvalidQueryException with every error
   */
  public static <E> Query<E> selection(
      ListDefinition<E> dataset, Map<String, List<String>> given, Vocabularies vocabularies) {
    var parameters = new Parameters(given);
    Query<E> query = selectionAlone(dataset, parameters, vocabularies);
    parameters.check(dataset.name());
    return query;
  }

  /** As {@link #selection(ListDefinition, Map, Vocabularies)}, with others read beside it. */
  public static <E> Query<E> selectionAlone(
      ListDefinition<E> dataset, Parameters parameters, Vocabularies vocabularies) {
    refuseGroups(dataset, parameters);
    List.of("sort", "fields", "include", "limit", "cursor", "facets")
        .forEach(
            name ->
                parameters.refuse(
                    name, "is for lists: this answer is whole and has its own columns and order"));
    return selection(dataset, parameters, vocabularies).build();
  }

  /** Reads which records are selected: filters, words and roll-up. */
  public static <E> QueryBuilder<E> selection(
      ListDefinition<E> dataset, Parameters parameters, Vocabularies vocabularies) {
    Columns<E> columns = dataset.columns();
    QueryBuilder<E> query = Query.of(dataset).labelledBy(vocabularies);
    var conditions = new ConditionParser<>(columns, vocabularies, parameters);
    for (Filter filter : columns.filters()) {
      for (Filter.Mode mode : filter.allowedModes()) {
        conditions.read(filter, mode).ifPresent(query::where);
      }
    }
    if (columns.isSearched()) {
      parameters
          .text("q")
          .ifPresent(text -> query.matching(SearchTermsParser.parse("q", text, parameters)));
    }
    Map<String, Column<E>> optional =
        columns.optional().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    if (!optional.isEmpty()) {
      query.missing(parameters.someOf("missing", optional.size(), optional));
      query.having(parameters.someOf("has", optional.size(), optional));
    }
    if (columns.readings().isPresent()) {
      parameters.oneOf("readings", READINGS).ifPresent(query::reading);
    }
    if (columns.rollsUp()) {
      parameters.flag("rollup").ifPresent(query::rollup);
    }
    return query;
  }

  private static void refuseGroups(ListDefinition<?> dataset, Parameters parameters) {
    OF_GROUPS.forEach(name -> parameters.refuse(name, "is for " + dataset.aggregatePath()));
  }

  private static void checkCursor(Query<?> query, Parameters parameters) {
    query
        .cursor()
        .filter(
            cursor ->
                !cursor.query().equals(query.fingerprint())
                    || cursor.values().size() != query.sort().size())
        .ifPresent(
            cursor ->
                parameters.add(
                    ParameterError.of(
                        "cursor",
                        null,
                        "belongs to another question: keep all other parameters as they were, or leave it out")));
  }
}
