package org.khorgos.explorer.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khorgos.evidence.Relation;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;

/** The other values that sources state for the fields of a record. */
final class OtherReadings {

  private final Columns<?> columns;
  private final List<Row> others;
  private final NumberedPlaces places;
  private final ValueRenderer renderer;
  private final Messages messages;

  OtherReadings(
      Columns<?> columns,
      Row record,
      NumberedPlaces places,
      ValueRenderer renderer,
      Messages messages) {
    this.columns = columns;
    this.others =
        record.items(NumberedPlaces.READINGS).stream()
            .filter(reading -> !NumberedPlaces.isFirst(reading))
            .toList();
    this.places = places;
    this.renderer = renderer;
    this.messages = messages;
  }

  /** Those of some fields, by the names of the fields. */
  List<RecordView.Other> of(Predicate<String> field) {
    return others.stream()
        .filter(reading -> field.test(NumberedPlaces.column(reading)))
        .map(this::other)
        .toList();
  }

  private RecordView.Other other(Row reading) {
    return new RecordView.Other(
        messages.label(NumberedPlaces.column(reading)),
        item(reading),
        messages.code(reading.text("relation")),
        reading.text("relation").equals(Relation.CONTRADICTS.code()),
        value(reading),
        reading.text("note"),
        places.of(reading));
  }

  /** The item, and the field of it, in words; empty outside lists. */
  private String item(Row reading) {
    String inner = NumberedPlaces.innerField(reading);
    String item =
        columns
            .find(NumberedPlaces.column(reading))
            .map(column -> renderer.ofText(column, reading.text("item")).text())
            .orElse("");
    return inner.isEmpty() ? item : item + ", " + messages.label(inner);
  }

  private DisplayValue value(Row reading) {
    String text = reading.text("value");
    DisplayValue value =
        column(reading)
            .map(column -> renderer.ofText(column, text))
            .orElseGet(() -> DisplayValue.plain(text));
    String qualifier = reading.text("qualifier");
    return value
        .after(
            qualifier.isEmpty() || qualifier.equals("exact")
                ? Optional.empty()
                : Optional.of(messages.code(qualifier)))
        .before(reading.text("currency"));
  }

  private Optional<? extends Column<?>> column(Row reading) {
    String inner = NumberedPlaces.innerField(reading);
    Optional<? extends Column<?>> outer = columns.find(NumberedPlaces.column(reading));
    return inner.isEmpty() ? outer : outer.flatMap(column -> column.items().find(inner));
  }
}
