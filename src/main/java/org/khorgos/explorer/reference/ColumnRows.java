package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;

/** Describes the columns of a list. */
final class ColumnRows {

  private final Columns<?> columns;
  private final FacetCounts counted;
  private final Messages messages;

  ColumnRows(FacetCounts counted, Messages messages) {
    this.columns = counted.list().columns();
    this.counted = counted;
    this.messages = messages;
  }

  List<ListView.Column> all() {
    return columns.shown().stream().map(column -> column(column)).toList();
  }

  /** Whether a column says what the codes of a filter mean. */
  static boolean isColumnOf(Filter filter, Column<?> column) {
    return path(column).stream().anyMatch(filter.targets()::contains);
  }

  private ListView.Column column(Column<?> column) {
    List<Filter> filters = filters(column);
    return new ListView.Column(
        "column-" + column.name(),
        column.name(),
        messages.label(column.name()),
        CodeSpans.of(column.description()),
        new ListView.Traits(
            type(column), traits(column, filters), filters.stream().map(ColumnRows::link).toList()),
        codes(column, filters),
        inner(column));
  }

  private static Link link(Filter filter) {
    return Link.to(filter.name(), "#filter-" + filter.name());
  }

  private List<Filter> filters(Column<?> column) {
    return columns.filters().stream()
        .filter(filter -> isColumnOf(filter, column) || leadsInto(filter, column))
        .toList();
  }

  private static boolean leadsInto(Filter filter, Column<?> column) {
    return column.match(
        one -> false,
        many -> false,
        listed ->
            filter.targets().stream()
                .anyMatch(
                    path -> path.steps().get(0).getName().equals(listed.attribute().getName())));
  }

  private static List<Path> path(Column<?> column) {
    return column.match(
        one -> List.of(one.path()), many -> List.of(many.path()), listed -> List.of());
  }

  private List<String> traits(Column<?> column, List<Filter> filters) {
    var traits = new ArrayList<String>();
    if (column.isSingle()) {
      traits.add(messages.say(column.isRequired() ? "ref_trait_always" : "ref_trait_null"));
      traits.add(messages.say("ref_trait_sort"));
    } else {
      traits.add(messages.say("ref_trait_empty"));
    }
    if (filters.stream().anyMatch(columns.groupable()::contains)) {
      traits.add(messages.say("ref_trait_group"));
    }
    if (column.isOnRequest()) {
      traits.add(messages.say("ref_trait_request", column.name()));
    }
    return traits;
  }

  private ListView.Codes codes(Column<?> column, List<Filter> filters) {
    if (column.type().codes().isEmpty()) {
      return ListView.Codes.NONE;
    }
    return filters.stream()
        .filter(filter -> filter.type().equals(column.type()))
        .findFirst()
        .map(counted::codes)
        .orElseGet(() -> FacetCounts.meanings(column.type().codes()));
  }

  private List<ListView.Column> inner(Column<?> column) {
    return column.items().shown().stream()
        .<ListView.Column>map(
            item ->
                new ListView.Column(
                    "column-" + column.name() + "-" + item.name(),
                    item.name(),
                    messages.label(item.name()),
                    CodeSpans.of(item.description()),
                    new ListView.Traits(type(item), List.of(), List.of()),
                    FacetCounts.meanings(item.type().codes()),
                    List.of()))
        .toList();
  }

  private DisplayValue type(Column<?> column) {
    DisplayValue value = new TypeWords(messages, counted.places()).of(column.type());
    return column.match(
        one -> value,
        many -> new DisplayValue(messages.say("ref_type_list", value.text()), value.href(), ""),
        listed -> DisplayValue.plain(messages.say("ref_type_objects")));
  }
}
