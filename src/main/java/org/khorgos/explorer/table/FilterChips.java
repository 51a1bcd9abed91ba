package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Columns;

/** Makes the filters in use, each with a link that removes it. */
final class FilterChips {

  private final TableQuery query;
  private final FilterText filters;

  FilterChips(Columns<?> columns, TableQuery query, Messages messages) {
    this.query = query;
    this.filters = new FilterText(columns, query.links().release(), messages);
  }

  /** One for each value. */
  List<TableView.Chip> all() {
    var chips = new ArrayList<TableView.Chip>();
    for (String parameter : query.filtering()) {
      boolean whole = parameter.equals("q");
      List<String> values =
          whole ? List.of(query.parameters().getOrDefault(parameter, "")) : query.values(parameter);
      for (String value : values) {
        TableQuery without = whole ? query.without(parameter) : query.toggled(parameter, value);
        chips.add(new TableView.Chip(label(parameter), value(parameter, value), without.href()));
      }
    }
    return chips;
  }

  String label(String parameter) {
    return filters.label(parameter);
  }

  String value(String parameter, String value) {
    return filters.value(parameter, value);
  }
}
