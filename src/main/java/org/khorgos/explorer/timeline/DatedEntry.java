package org.khorgos.explorer.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a record of a dataset happened. */
record DatedEntry(String dataset, DateSpan span) {

  static DatedEntry of(Map<String, Object> row) {
    return new DatedEntry(
        text(row.get("dataset")),
        DateSpan.between(text(row.get("start_date")), text(row.get("end_date"))));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
