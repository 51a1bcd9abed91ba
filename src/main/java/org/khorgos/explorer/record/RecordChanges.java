package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.List;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;

/** The changes of a record in releases, from the list of changes. */
@Singleton
class RecordChanges {

  private static final String CHANGES = "changes";

  private final QueryEngine engine;
  private final PageFrames frames;
  private final Messages messages;

  RecordChanges(QueryEngine engine, PageFrames frames, Messages messages) {
    this.engine = engine;
    this.frames = frames;
    this.messages = messages;
  }

  /** Oldest first. */
  List<RecordView.Change> of(ListDefinition<?> dataset, String id, ValueRenderer renderer) {
    return frames.find(CHANGES).stream()
        .flatMap(list -> rows(list, dataset.name(), id).stream())
        .map(row -> change(row, dataset.columns(), renderer))
        .toList();
  }

  private <E> List<Row> rows(ListDefinition<E> changes, String dataset, String id) {
    return engine
        .page(
            Query.of(changes)
                .where(ColumnNames.DATASET, dataset)
                .where(ColumnNames.RECORD, id)
                .build())
        .rows();
  }

  private RecordView.Change change(Row row, Columns<?> columns, ValueRenderer renderer) {
    String field = row.text("field");
    return new RecordView.Change(
        row.text("version"),
        messages.say("change_" + row.text("kind")),
        field.isEmpty() ? "" : messages.label(field),
        FieldDifference.of(columns.find(field), row.text("before"), row.text("after"), renderer));
  }
}
