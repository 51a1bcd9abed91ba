package org.khorgos.explorer.record;

import java.util.List;
import java.util.function.Predicate;
import org.khorgos.evidence.Relation;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.ReadingText;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;

/** The other values that sources state for the fields of a record. */
final class OtherReadings {

  private final List<Row> others;
  private final NumberedPlaces places;
  private final ReadingText texts;
  private final Messages messages;

  OtherReadings(
      Columns<?> columns,
      Row record,
      NumberedPlaces places,
      ValueRenderer renderer,
      Messages messages) {
    this.others =
        record.items(NumberedPlaces.READINGS).stream()
            .filter(reading -> !NumberedPlaces.isFirst(reading))
            .toList();
    this.places = places;
    this.texts = new ReadingText(columns, renderer, messages);
    this.messages = messages;
  }

  /** Those of some fields, by the names of the fields. */
  List<RecordView.Other> of(Predicate<String> field) {
    return others.stream()
        .filter(reading -> field.test(ReadingText.column(reading)))
        .map(this::other)
        .toList();
  }

  private RecordView.Other other(Row reading) {
    return new RecordView.Other(
        messages.label(ReadingText.column(reading)),
        texts.item(reading),
        texts.relation(reading),
        reading.text("relation").equals(Relation.CONTRADICTS.code()),
        texts.value(reading),
        reading.text("note"),
        places.of(reading));
  }
}
