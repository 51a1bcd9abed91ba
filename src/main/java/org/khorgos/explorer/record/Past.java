package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.QuestionParser;

/** What releases did to a record, from the list of changes. */
@Singleton
class Past {

  private static final String CHANGES = "changes";

  private final Engine engine;
  private final Shells shells;
  private final Messages messages;

  Past(Engine engine, Shells shells, Messages messages) {
    this.engine = engine;
    this.shells = shells;
    this.messages = messages;
  }

  /** Oldest first. */
  List<RecordView.Change> of(
      Queryable<?> dataset, String id, Vocabularies vocabularies, Written written) {
    return shells.find(CHANGES).stream()
        .flatMap(list -> rows(list, dataset.name(), id, vocabularies).stream())
        .map(row -> change(row, dataset.columns(), written))
        .toList();
  }

  private <E> List<Map<String, Object>> rows(
      Queryable<E> changes, String dataset, String id, Vocabularies vocabularies) {
    if (!isKnown(changes, "record", id, vocabularies)
        || !isKnown(changes, "dataset", dataset, vocabularies)) {
      return List.of();
    }
    return engine
        .page(
            QuestionParser.parse(
                changes,
                Map.of("dataset", List.of(dataset), "record", List.of(id)),
                true,
                vocabularies))
        .rows();
  }

  private RecordView.Change change(Map<String, Object> row, Columns<?> columns, Written written) {
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
        Difference.of(column, text(row, "before"), text(row, "after"), written));
  }

  private static boolean isKnown(
      Queryable<?> list, String filter, String value, Vocabularies vocabularies) {
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
