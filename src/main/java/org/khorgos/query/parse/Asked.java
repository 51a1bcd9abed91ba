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
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.names.Vocabularies;

/** What has been asked so far, apart from conditions, and what is wrong with it. */
final class Asked<E> {

  private final Queryable<E> dataset;
  private final Columns<E> columns;
  private final List<Fault> faults;
  private final Names names;

  private Words words = Words.NONE;
  private List<Order<E>> sort = List.of();
  private Set<String> fields;
  private final Set<String> included = new LinkedHashSet<>();
  private List<Filter> facets = List.of();
  private int limit = Limits.DEFAULT_PAGE;
  private Optional<Cursor> cursor = Optional.empty();
  private boolean rollup = true;

  Asked(Queryable<E> dataset, List<Fault> faults) {
    this.dataset = dataset;
    this.columns = dataset.columns();
    this.faults = faults;
    this.names = new Names(faults);
    this.fields = columns.shownByDefault().stream().map(Column::name).collect(Collectors.toSet());
  }

  Question<E> question(List<Condition> conditions, Vocabularies vocabularies) {
    if (!words.isRanked() && sort.contains(new Order.ByRelevance<E>())) {
      faults.add(Fault.of("sort", Columns.RELEVANCE, "goes only together with words to find in q"));
    }
    return new Question<>(
        dataset,
        conditions,
        words,
        sort.isEmpty() ? Order.otherwise(columns, words) : Order.endingInId(columns, sort),
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
    words = WordsParser.parse(text, faults);
  }

  void sort(String text) {
    Map<String, Order<E>> known = Order.known(columns);
    List<Order<E>> orders = new ArrayList<>();
    names.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          boolean turned = item.startsWith("-");
          Optional<Order<E>> order =
              names.known("sort", item, turned ? item.substring(1) : item, known);
          order.flatMap(found -> turned ? found.turned() : order).ifPresent(orders::add);
          if (turned && order.isPresent() && order.get().turned().isEmpty()) {
            faults.add(Fault.of("sort", item, "cannot be turned round: the best comes first"));
          }
        });
    if (orders.stream().map(Order::name).distinct().count() < orders.size()) {
      faults.add(Fault.of("sort", text, "names a column twice"));
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
      faults.add(
          Fault.of(
              "cursor",
              text,
              "is none that an answer gave: take next_cursor from the page before, whole"));
    }
  }

  void rollup(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      faults.add(
          new Fault("rollup", text, "must be true or false", List.of("true", "false"), List.of()));
    }
    rollup = !text.equals("false");
  }
}
