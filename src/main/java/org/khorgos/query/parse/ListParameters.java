package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabularies;

/** What has been asked so far, apart from conditions, and what is wrong with it. */
final class ListParameters<E> {

  private final ListDefinition<E> dataset;
  private final Columns<E> columns;
  private final List<ParameterError> errors;
  private final NameListParser names;

  private SearchTerms words = SearchTerms.NONE;
  private List<SortOrder<E>> sort = List.of();
  private Set<String> fields;
  private final Set<String> included = new LinkedHashSet<>();
  private List<Filter> facets = List.of();
  private int limit = Limits.DEFAULT_PAGE;
  private Optional<Cursor> cursor = Optional.empty();
  private boolean rollup = true;

  ListParameters(ListDefinition<E> dataset, List<ParameterError> errors) {
    this.dataset = dataset;
    this.columns = dataset.columns();
    this.errors = errors;
    this.names = new NameListParser(errors);
    this.fields = columns.shownByDefault().stream().map(Column::name).collect(Collectors.toSet());
  }

  Query<E> query(List<Condition> conditions, Vocabularies vocabularies) {
    if (!words.isRanked() && sort.contains(new SortOrder.ByRelevance<E>())) {
      errors.add(
          ParameterError.of(
              "sort", Columns.RELEVANCE, "goes only together with words to find in q"));
    }
    return new Query<>(
        dataset,
        conditions,
        words,
        sort.isEmpty() ? SortOrder.otherwise(columns, words) : SortOrder.endingInId(columns, sort),
        included.isEmpty()
            ? fields
            : Stream.concat(fields.stream(), included.stream()).collect(Collectors.toSet()),
        facets,
        limit,
        cursor,
        rollup,
        false,
        vocabularies);
  }

  void words(String text) {
    words = SearchTermsParser.parse(text, errors);
  }

  void sort(String text) {
    Map<String, SortOrder<E>> known = SortOrder.known(columns);
    List<SortOrder<E>> orders = new ArrayList<>();
    names.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          boolean turned = item.startsWith("-");
          Optional<SortOrder<E>> order =
              names.known("sort", item, turned ? item.substring(1) : item, known);
          order.flatMap(found -> turned ? found.turned() : order).ifPresent(orders::add);
          if (turned && order.isPresent() && order.get().turned().isEmpty()) {
            errors.add(
                ParameterError.of("sort", item, "cannot be turned round: the best comes first"));
          }
        });
    if (orders.stream().map(SortOrder::name).distinct().count() < orders.size()) {
      errors.add(ParameterError.of("sort", text, "names a column twice"));
    }
    sort = orders;
  }

  void fields(String text) {
    Map<String, Column<E>> known =
        columns.shown().stream().collect(Collectors.toMap(Column::name, column -> column));
    Set<String> shown = new LinkedHashSet<>(Set.of("id"));
    names.each(
        "fields",
        text,
        known.size(),
        name -> names.known("fields", name, name, known).ifPresent(column -> shown.add(name)));
    fields = shown;
  }

  void include(String text) {
    Map<String, Column<E>> known =
        columns.onRequest().stream().collect(Collectors.toMap(Column::name, column -> column));
    names.each(
        "include",
        text,
        known.size(),
        name -> names.known("include", name, name, known).ifPresent(column -> included.add(name)));
  }

  void facets(String text) {
    Map<String, Filter> known =
        columns.groupable().stream().collect(Collectors.toMap(Filter::name, filter -> filter));
    Set<Filter> found = new LinkedHashSet<>();
    names.each(
        "facets",
        text,
        Limits.FACETS,
        name -> names.known("facets", name, name, known).ifPresent(found::add));
    facets = List.copyOf(found);
  }

  void limit(String text) {
    names.upTo(Limits.PAGE, "limit", text).ifPresent(n -> limit = n);
  }

  void cursor(String text) {
    cursor = Cursor.decode(text);
    if (cursor.isEmpty()) {
      errors.add(
          ParameterError.of(
              "cursor",
              text,
              "is none that an answer gave: take next_cursor from the page before, whole"));
    }
  }

  void rollup(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      errors.add(
          new ParameterError(
              "rollup", text, "must be true or false", List.of("true", "false"), List.of()));
    }
    rollup = !text.equals("false");
  }
}
