package org.khorgos.explorer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.Row;

/** A row as nested maps, for the pages that do not read rows yet. */
public final class PlainRow {

  private PlainRow() {}

  public static Map<String, Object> of(Row row) {
    var map = new LinkedHashMap<String, Object>();
    row.values().forEach((name, value) -> map.put(name, plain(value)));
    return map;
  }

  /** The row that nested maps stand for. */
  static Row row(Map<?, ?> map) {
    Row.Builder row = Row.builder();
    map.forEach((name, value) -> row.put(String.valueOf(name), rowOr(value)));
    return row.build();
  }

  private static Object rowOr(Object value) {
    if (value instanceof Map<?, ?> map) {
      return row(map);
    }
    return value instanceof List<?> list ? list.stream().map(PlainRow::rowOr).toList() : value;
  }

  @SuppressWarnings("NullAway")
  private static Object plain(Object value) {
    if (value instanceof Row row) {
      return of(row);
    }
    return value instanceof List<?> list ? list.stream().map(PlainRow::plain).toList() : value;
  }
}
