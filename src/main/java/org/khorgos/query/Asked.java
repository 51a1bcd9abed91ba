package org.khorgos.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been asked so far, apart from conditions, and what is wrong with it. */
final class Asked<E> {

  private final Queryable<E> dataset;
  private final Columns<E> columns;
  private final List<Fault> faults;
  private final Names names;

  private Set<String> words = Set.of();
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
    return new Question<>(
        dataset,
        conditions,
        words,
        Order.endingInId(columns, sort.isEmpty() ? columns.defaultSort() : sort),
        included.isEmpty()
            ? fields
            : Stream.concat(fields.stream(), included.stream()).collect(Collectors.toSet()),
        facets,
        limit,
        cursor,
        rollup,
        vocabularies);
  }

  void words(String text) {
    words =
        Arrays.stream(text.split("\\s+"))
            .map(Vocabulary::fold)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (text.length() > Limits.TEXT || words.size() > Limits.WORDS) {
      faults.add(
          Fault.of(
              "q",
              text.substring(0, Math.min(text.length(), 40)) + " …",
              "is too long: at most "
                  + Limits.WORDS
                  + " words and "
                  + Limits.TEXT
                  + " characters"));
    } else if (words.isEmpty()) {
      faults.add(Fault.of("q", text, "has no letter or digit to look for"));
    }
  }

  void sort(String text) {
    Map<String, Column.One<E>> known =
        columns.sortable().stream().collect(Collectors.toMap(Column::name, one -> one));
    List<Order<E>> orders = new ArrayList<>();
    names.each(
        "sort",
        text,
        Limits.SORTS,
        item -> {
          boolean descending = item.startsWith("-");
          String name = descending ? item.substring(1) : item;
          names
              .known("sort", item, name, known)
              .ifPresent(column -> orders.add(new Order<>(column, descending)));
        });
    if (orders.stream().map(Order::column).distinct().count() < orders.size()) {
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
