package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;

/** Records of a dataset that no source dates. */
final class Undated<E> {

  private static final String DATE = "date";

  private final ListDefinition<E> dataset;
  private final long dated;
  private final QueryEngine engine;
  private final ServedRelease release;

  /**
   * Of a dataset.
   *
   * @param dated how many of its records have a date
   */
  Undated(ListDefinition<E> dataset, long dated, QueryEngine engine, ServedRelease release) {
    this.dataset = dataset;
    this.dated = dated;
    this.engine = engine;
    this.release = release;
  }

  long count() {
    return engine.count(dataset) - dated;
  }

  /** Sorted by date, they come last: the page after the last that has one is theirs. */
  String href() {
    Map<String, String> parameters = new TreeMap<>(ask(Map.of()).parameters());
    if (dated > 0 && dated <= Limits.PAGE) {
      engine
          .page(ask(Map.of("fields", "id", "limit", String.valueOf(dated))))
          .next()
          .ifPresent(cursor -> parameters.put("cursor", cursor));
    }
    return new PageLinks(release).table(dataset.name(), parameters);
  }

  private Query<E> ask(Map<String, String> more) {
    var parameters = new TreeMap<String, List<String>>(Map.of("sort", List.of(DATE)));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    return QueryParser.parse(dataset, parameters, true, release.vocabularies());
  }
}
