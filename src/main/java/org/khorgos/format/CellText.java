package org.khorgos.format;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Row;

/** What stands in one cell of a table: a value as it is, a list joined by “; ”. */
public final class CellText {

  /** What stands between the values of a list. */
  public static final String SEPARATOR = "; ";

  private CellText() {}

  /** The cells of a row, in these columns and in their order. */
  public static Row row(List<? extends Column<?>> columns, Row row) {
    Row.Builder cells = Row.builder();
    columns.forEach(column -> cells.put(column.name(), of(column, row)));
    return cells.build();
  }

  public static @Nullable Object of(Column<?> column, Row row) {
    Object value = row.value(column.name());
    return column.match(
        one -> value,
        many -> joined(value),
        listed ->
            row.items(column.name()).stream()
                .map(item -> listed.cell().of(ItemValues.plain(item)))
                .distinct()
                .collect(Collectors.joining(SEPARATOR)));
  }

  /** The values of a list, each of them once. */
  public static String joined(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(Object::toString).distinct().collect(Collectors.joining(SEPARATOR))
        : "";
  }
}
