package org.khorgos.explorer.table;

import java.util.Comparator;
import java.util.List;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;

/** Makes fields for filters by lowest and highest value. */
final class RangeFields {

  private final TableQuery state;
  private final Messages messages;

  RangeFields(TableQuery state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  /** Years and numbers; days go by years, which find whatever overlaps them. */
  List<TableView.Range> all(Columns<?> columns) {
    boolean years = columns.filters().stream().anyMatch(RangeFields::isYears);
    return columns.filters().stream()
        .map(Filter.class::cast)
        .filter(filter -> filter.type() instanceof Type.Ordered)
        .filter(filter -> !(years && filter.type() instanceof Type.Day))
        .sorted(Comparator.comparing(filter -> !isYears(filter)))
        .map(this::range)
        .toList();
  }

  private static boolean isYears(Filter filter) {
    return filter.type() instanceof Type.Years;
  }

  private TableView.Range range(Filter filter) {
    Type.Ordered type = (Type.Ordered) filter.type();
    String value = state.parameters().getOrDefault(filter.name(), "");
    int dots = value.indexOf("..");
    boolean several = value.contains(",");
    return new TableView.Range(
        filter.name(),
        messages.label(filter.name()),
        filter.description(),
        type.form(),
        !type.hasRanges() || several,
        several || dots < 0 ? value : value.substring(0, dots),
        several || dots < 0 ? value : value.substring(dots + 2));
  }
}
