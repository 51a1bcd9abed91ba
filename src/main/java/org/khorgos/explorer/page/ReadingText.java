package org.khorgos.explorer.page;

import java.util.Optional;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Reading;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;

/** What readings of the records of a list say, in words. */
public final class ReadingText {

  private final Columns<?> columns;
  private final ValueRenderer renderer;
  private final Messages messages;

  public ReadingText(Columns<?> columns, ValueRenderer renderer, Messages messages) {
    this.columns = columns;
    this.renderer = renderer;
    this.messages = messages;
  }

  /** The column to which a reading belongs. */
  public static String column(Row reading) {
    return reading.text("field").split("\\.", 2)[0];
  }

  /** The field of an item to which it belongs; empty for the item itself. */
  public static String innerField(Row reading) {
    String[] parts = reading.text("field").split("\\.", 2);
    return parts.length == 2 ? parts[1] : "";
  }

  /** The item, and the field of it; empty outside lists, and where the value is the item itself. */
  public String item(Row reading) {
    String inner = innerField(reading);
    String value = reading.text("value");
    if (inner.isEmpty() && !value.isEmpty() && !value.equals(Reading.NOT_LISTED)) {
      return "";
    }
    String item =
        columns
            .find(column(reading))
            .map(column -> renderer.ofText(column, reading.text("item")).text())
            .orElse("");
    return inner.isEmpty() ? item : item + ", " + messages.label(inner);
  }

  /** The value with its qualifier and currency. */
  public DisplayValue value(Row reading) {
    String text = reading.text("value");
    DisplayValue value =
        inner(reading)
            .map(column -> renderer.ofText(column, text))
            .orElseGet(() -> DisplayValue.plain(text));
    String qualifier = reading.text("qualifier");
    return value
        .after(
            qualifier.isEmpty() || qualifier.equals(Qualifier.EXACT.code())
                ? Optional.empty()
                : Optional.of(messages.code(qualifier)))
        .before(reading.text("currency"));
  }

  /** The relation to the value shown. */
  public String relation(Row reading) {
    return messages.code(reading.text("relation"));
  }

  private Optional<? extends Column<?>> inner(Row reading) {
    String inner = innerField(reading);
    Optional<? extends Column<?>> outer = columns.find(column(reading));
    return inner.isEmpty() ? outer : outer.flatMap(column -> column.items().find(inner));
  }
}
