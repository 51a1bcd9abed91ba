package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Columns;

/** Tells which filters are on, and how to drop each. */
final class FilterChips {

  private final TableQuery state;
  private final FilterText filters;

  FilterChips(Columns<?> columns, TableQuery state, Messages messages) {
    this.state = state;
    this.filters = new FilterText(columns, state.links().release(), messages);
  }

  /** One for each value. */
  List<TableView.Chip> all() {
    var chips = new ArrayList<TableView.Chip>();
    for (String parameter : filtering()) {
      boolean whole = parameter.equals("q");
      List<String> values =
          whole ? List.of(state.parameters().getOrDefault(parameter, "")) : state.values(parameter);
      for (String value : values) {
        TableQuery without = whole ? state.without(parameter) : state.toggled(parameter, value);
        chips.add(new TableView.Chip(label(parameter), said(parameter, value), without.href()));
      }
    }
    return chips;
  }

  /** The parameters that decide which records there are. */
  List<String> filtering() {
    return state.parameters().keySet().stream()
        .filter(name -> !TableQuery.PRESENTATION.contains(name) && !name.equals("cursor"))
        .toList();
  }

  /** A filter and how its values combine, as a label. */
  String label(String parameter) {
    return filters.label(parameter);
  }

  /** The values of a parameter as they are shown. */
  String said(String parameter, String value) {
    return filters.said(parameter, value);
  }
}
