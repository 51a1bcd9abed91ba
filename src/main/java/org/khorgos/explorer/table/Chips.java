package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.Columns;
import org.khorgos.query.Filter;

/** Tells which filters are on, and how to drop each. */
final class Chips {

  private final Columns<?> columns;
  private final State state;
  private final Messages messages;

  Chips(Columns<?> columns, State state, Messages messages) {
    this.columns = columns;
    this.state = state;
    this.messages = messages;
  }

  /** One for each value. */
  List<TableView.Chip> all() {
    var chips = new ArrayList<TableView.Chip>();
    for (String parameter : filtering()) {
      boolean whole = parameter.equals("q");
      List<String> values =
          whole ? List.of(state.parameters().getOrDefault(parameter, "")) : state.values(parameter);
      for (String value : values) {
        State without = whole ? state.without(parameter) : state.toggled(parameter, value);
        chips.add(new TableView.Chip(label(parameter), said(parameter, value), without.href()));
      }
    }
    return chips;
  }

  /** The parameters that decide which records there are. */
  List<String> filtering() {
    return state.parameters().keySet().stream()
        .filter(name -> !State.PRESENTATION.contains(name) && !name.equals("cursor"))
        .toList();
  }

  /** A filter and how its values combine, as a label. */
  String label(String parameter) {
    return filter(parameter)
        .map(
            filter ->
                filter.name().equals(parameter)
                    ? messages.label(parameter)
                    : messages.say(
                        "mode_of",
                        messages.label(filter.name()),
                        messages.say("mode" + parameter.substring(filter.name().length()))))
        .orElseGet(() -> messages.label(parameter));
  }

  /** The values of a parameter as they are shown. */
  String said(String parameter, String value) {
    return filter(parameter)
        .map(filter -> said(filter, value))
        .orElse(value)
        .replaceFirst("^\\.\\.(.+)", messages.say("range_to", "$1"))
        .replaceFirst("^(.+)\\.\\.$", messages.say("range_from", "$1"))
        .replaceFirst("^(.+)\\.\\.(.+)$", "$1–$2");
  }

  private String said(Filter filter, String value) {
    String label = state.links().edition().vocabularies().of(columns, filter).label(value);
    return messages.worded(filter.type(), label);
  }

  private Optional<Filter> filter(String parameter) {
    return columns.filters().stream()
        .map(Filter.class::cast)
        .filter(
            filter ->
                filter.allowedModes().stream()
                    .anyMatch(mode -> parameter.equals(filter.name() + mode.suffix())))
        .findFirst();
  }
}
