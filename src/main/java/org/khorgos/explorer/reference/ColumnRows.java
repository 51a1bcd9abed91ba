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
import org.khorgos.query.columns.Type;

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
        .map(Filter.class::cast)
        .filter(filter -> isColumnOf(filter, column) || leadsInto(filter, column))
        .toList();
  }

  private static boolean leadsInto(Filter filter, Column<?> column) {
    return column instanceof Column.Listed<?, ?> listed
        && filter.targets().stream()
            .anyMatch(path -> path.steps().get(0).getName().equals(listed.attribute().getName()));
  }

  private static List<Path> path(Column<?> column) {
    if (column instanceof Column.One<?> one) {
      return List.of(one.path());
    }
    return column instanceof Column.Many<?> many ? List.of(many.path()) : List.of();
  }

  private List<String> traits(Column<?> column, List<Filter> filters) {
    var traits = new ArrayList<String>();
    if (column instanceof Column.One<?> one) {
      traits.add(messages.say(one.required() ? "ref_trait_always" : "ref_trait_null"));
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
    if (!(valueType(column) instanceof Type.Code code)) {
      return ListView.Codes.NONE;
    }
    return filters.stream()
        .filter(filter -> filter.type().equals(code))
        .findFirst()
        .map(filter -> counted.codes(filter, code))
        .orElseGet(() -> FacetCounts.meanings(code));
  }

  private List<ListView.Column> inner(Column<?> column) {
    if (!(column instanceof Column.Listed<?, ?> listed)) {
      return List.of();
    }
    return listed.items().shown().stream()
        .map(
            item ->
                new ListView.Column(
                    "column-" + column.name() + "-" + item.name(),
                    item.name(),
                    messages.label(item.name()),
                    CodeSpans.of(item.description()),
                    new ListView.Traits(type(item), List.of(), List.of()),
                    valueType(item) instanceof Type.Code code
                        ? FacetCounts.meanings(code)
                        : ListView.Codes.NONE,
                    List.of()))
        .toList();
  }

  private static Type valueType(Column<?> column) {
    if (column instanceof Column.One<?> one) {
      return one.type();
    }
    return column instanceof Column.Many<?> many ? many.type() : new Type.Text();
  }

  private DisplayValue type(Column<?> column) {
    if (column instanceof Column.Listed) {
      return DisplayValue.plain(messages.say("ref_type_objects"));
    }
    DisplayValue one = new TypeWords(messages, counted.places()).of(valueType(column));
    return column instanceof Column.One
        ? one
        : new DisplayValue(messages.say("ref_type_list", one.text()), one.href(), "");
  }
}
