package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.explorer.page.Links;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.parse.Limits;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.release.Edition;

/** Records of a dataset that no source dates. */
final class Undated<E> {

  private static final String DATE = "date";

  private final Queryable<E> dataset;
  private final long dated;
  private final Engine engine;
  private final Edition edition;

  /**
   * Of a dataset.
   *
   * @param dated how many of its records have a date
   */
  Undated(Queryable<E> dataset, long dated, Engine engine, Edition edition) {
    this.dataset = dataset;
    this.dated = dated;
    this.engine = engine;
    this.edition = edition;
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
    return new Links(edition).table(dataset.name(), parameters);
  }

  private Question<E> ask(Map<String, String> more) {
    var parameters = new TreeMap<String, List<String>>(Map.of("sort", List.of(DATE)));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    return QuestionParser.parse(dataset, parameters, true, edition.vocabularies());
  }
}
