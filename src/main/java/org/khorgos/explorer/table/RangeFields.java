package org.khorgos.explorer.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.RangeEnds;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;

/** Makes fields for filters by minimum and maximum. */
final class RangeFields {

  private final TableQuery query;
  private final Messages messages;

  RangeFields(TableQuery query, Messages messages) {
    this.query = query;
    this.messages = messages;
  }

  /** Years and numbers; days are filtered by their years. */
  List<TableView.Range> all(Columns<?> columns) {
    boolean years = columns.filters().stream().anyMatch(filter -> filter.type().isYears());
    return columns.filters().stream()
        .filter(filter -> !(years && filter.type().kind() == Type.Kind.DAY))
        .sorted(Comparator.comparing(filter -> !filter.type().isYears()))
        .flatMap(this::range)
        .toList();
  }

  private Stream<TableView.Range> range(Filter filter) {
    String value = query.parameters().getOrDefault(filter.name(), "");
    return filter.type().ordered().stream()
        .map(
            type ->
                new TableView.Range(
                    filter.name(),
                    messages.label(filter.name()),
                    filter.description(),
                    type.form(),
                    !type.hasRanges() || value.contains(","),
                    RangeEnds.of(value)));
  }
}
