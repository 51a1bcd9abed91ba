package org.khorgos.event;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Cells;

/** How the lists of an event are written in a CSV cell. */
final class EventCells {

  private EventCells() {}

  /** {@code tajikistan (host)}. */
  static String participant(Map<String, Object> row) {
    return Cells.with(text(row, "actor"), unless("participant", text(row, "role")));
  }

  /** {@code wang-yi: what he said (to tokayev)}. */
  static String statement(Map<String, Object> row) {
    String addressee = text(row, "addressee");
    return Cells.with(
        text(row, "speaker") + ": " + text(row, "said"),
        addressee.isEmpty() ? "" : "to " + addressee);
  }

  /** {@code troops sent: about 2500 people (csto)}; money has its currency for a unit. */
  static String quantity(Map<String, Object> row) {
    String qualifier = unless("exact", text(row, "qualifier"));
    String currency = text(row, "currency");
    return Cells.with(
        text(row, "counted")
            + ": "
            + (qualifier.isEmpty() ? "" : qualifier + " ")
            + text(row, "value")
            + " "
            + (currency.isEmpty() ? text(row, "unit") : currency),
        text(row, "actor"));
  }

  private static String unless(String usual, String code) {
    return code.equals(usual) ? "" : code;
  }

  private static String text(Map<String, Object> row, String column) {
    @Nullable Object value = row.get(column);
    return Objects.requireNonNullElse(value, "").toString();
  }
}
