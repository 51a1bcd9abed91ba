package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;

/** Reads how a list is shown: its columns, its order and its pages. */
final class ListParameters<E> {

  private final Columns<E> columns;
  private final Parameters parameters;
  private final QueryBuilder<E> query;

  ListParameters(Columns<E> columns, Parameters parameters, QueryBuilder<E> query) {
    this.columns = columns;
    this.parameters = parameters;
    this.query = query;
  }

  void readColumns() {
    Map<String, Column<E>> shown = byName(columns.shown(), Column::name);
    parameters
        .text("fields")
        .ifPresent(
            text -> {
              var fields = new HashSet<String>();
              parameters.each(
                  "fields",
                  text,
                  shown.size(),
                  name ->
                      parameters
                          .find("fields", name, name, shown)
                          .ifPresent(column -> fields.add(column.name())));
              query.showingOnly(fields);
            });
    List<String> includable = columns.includable();
    if (!includable.isEmpty()) {
      query.showing(
          Set.copyOf(
              parameters.someOf(
                  "include", includable.size(), byName(includable, Function.identity()))));
    }
  }

  void readOrder() {
    parameters.text("sort").ifPresent(this::sort);
  }

  private void sort(String text) {
    Map<String, SortOrder<E>> known = SortOrder.known(columns);
    List<SortOrder<E>> orders = new ArrayList<>();
    parameters.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          boolean reversed = item.startsWith("-");
          Optional<SortOrder<E>> order =
              parameters.find("sort", item, reversed ? item.substring(1) : item, known);
          order.flatMap(found -> reversed ? found.reversed() : order).ifPresent(orders::add);
          if (reversed && order.isPresent() && order.get().reversed().isEmpty()) {
            parameters.add(
                ParameterError.of("sort", item, "cannot be turned round: the best comes first"));
          }
        });
    if (orders.stream().map(SortOrder::name).distinct().count() < orders.size()) {
      parameters.add(ParameterError.of("sort", text, "names a column twice"));
    }
    if (!query.isRanked() && orders.contains(new SortOrder.ByRelevance<E>())) {
      parameters.add(
          ParameterError.of(
              "sort", Columns.RELEVANCE, "goes only together with words to find in q"));
    }
    query.sortedBy(orders);
  }

  void readPage() {
    parameters.wholeNumber("limit", Limits.PAGE).ifPresent(query::limit);
    parameters.text("cursor").ifPresent(this::cursor);
    if (columns.groupable().isEmpty()) {
      parameters.refuse("facets", "counts records, and here each row is an item of one");
    } else {
      query.counting(
          parameters.someOf("facets", Limits.FACETS, byName(columns.groupable(), Filter::name)));
    }
  }

  private void cursor(String text) {
    Optional<Cursor> cursor = Cursor.decode(text);
    if (cursor.isEmpty()) {
      parameters.add(
          ParameterError.of(
              "cursor",
              text,
              "is none that an answer gave: take next_cursor from the page before, whole"));
    }
    query.after(cursor);
  }

  private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(name, Function.identity()));
  }
}
