package org.khorgos.explorer.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a record of a dataset happened. */
record Entry(String dataset, Span span) {

  static Entry of(Map<String, Object> row) {
    return new Entry(
        text(row.get("dataset")),
        Span.between(text(row.get("start_date")), text(row.get("end_date"))));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
