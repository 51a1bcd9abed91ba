package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.QueryParser;

/** What releases did to a record, from the list of changes. */
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
  List<RecordView.Change> of(
      ListDefinition<?> dataset, String id, Vocabularies vocabularies, ValueRenderer written) {
    return frames.find(CHANGES).stream()
        .flatMap(list -> rows(list, dataset.name(), id, vocabularies).stream())
        .map(row -> change(row, dataset.columns(), written))
        .toList();
  }

  private <E> List<Map<String, Object>> rows(
      ListDefinition<E> changes, String dataset, String id, Vocabularies vocabularies) {
    if (!isKnown(changes, "record", id, vocabularies)
        || !isKnown(changes, "dataset", dataset, vocabularies)) {
      return List.of();
    }
    return engine
        .page(
            QueryParser.parse(
                changes,
                Map.of("dataset", List.of(dataset), "record", List.of(id)),
                true,
                vocabularies))
        .rows()
        .stream()
        .map(PlainRow::of)
        .toList();
  }

  private RecordView.Change change(
      Map<String, Object> row, Columns<?> columns, ValueRenderer written) {
    String field = text(row, "field");
    Optional<Column<?>> column =
        columns.shown().stream()
            .<Column<?>>map(shown -> shown)
            .filter(shown -> shown.name().equals(field))
            .findFirst();
    return new RecordView.Change(
        text(row, "version"),
        messages.say("change_" + text(row, "kind")),
        field.isEmpty() ? "" : messages.label(field),
        FieldDifference.of(column, text(row, "before"), text(row, "after"), written));
  }

  private static boolean isKnown(
      ListDefinition<?> list, String filter, String value, Vocabularies vocabularies) {
    Optional<Filter> known =
        list.columns().filters().stream()
            .map(Filter.class::cast)
            .filter(one -> one.name().equals(filter))
            .findFirst();
    return known.flatMap(found -> vocabularies.of(list.columns(), found).find(value)).isPresent();
  }

  private static String text(Map<String, Object> row, String name) {
    return Objects.requireNonNullElse(row.get(name), "").toString();
  }
}
