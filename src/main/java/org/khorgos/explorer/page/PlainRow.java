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

  @SuppressWarnings("NullAway")
  private static Object plain(Object value) {
    if (value instanceof Row row) {
      return of(row);
    }
    return value instanceof List<?> list ? list.stream().map(PlainRow::plain).toList() : value;
  }
}
