package org.khorgos.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;

/** What stands in one cell of a table: a value as it is, a list joined by “; ”. */
final class CellText {

  /** What stands between the values of a list. */
  static final String SEPARATOR = "; ";

  private CellText() {}

  /** The cells of a row, by the names of these columns and in their order. */
  static Map<String, Object> row(List<? extends Column<?>> columns, Map<String, Object> row) {
    var cells = new LinkedHashMap<String, Object>();
    columns.forEach(column -> cells.put(column.name(), of(column, row.get(column.name()))));
    return cells;
  }

  @SuppressWarnings("NullAway") // an empty cell
  static Object of(Column<?> column, @Nullable Object value) {
    if (column instanceof Column.Listed<?, ?> listed) {
      return joined(value, item -> listed.cell().apply(asRow(item)));
    }
    return column instanceof Column.Many ? joined(value) : value;
  }

  /** The values of a list, each of them once. */
  static String joined(@Nullable Object list) {
    return joined(list, Object::toString);
  }

  private static String joined(@Nullable Object list, Function<Object, String> cell) {
    return items(list).stream().map(cell).distinct().collect(Collectors.joining(SEPARATOR));
  }

  /** The items of a list; none when it is no list. */
  @SuppressWarnings("unchecked")
  static List<Object> items(@Nullable Object list) {
    return list instanceof List<?> items ? (List<Object>) items : List.of();
  }

  /** An item of a list of small objects. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> asRow(Object item) {
    return (Map<String, Object>) item;
  }
}
