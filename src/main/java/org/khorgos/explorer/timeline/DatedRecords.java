package org.khorgos.explorer.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.aggregate.AggregateEngine;
import org.khorgos.query.aggregate.AggregateParser;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;

/** The dated records of the datasets on the timeline, as the API finds and groups them. */
final class DatedRecords<E> {

  static final String DATASET = "dataset";

  private final ListDefinition<E> list;
  private final List<String> datasets;
  private final QueryEngine engine;
  private final AggregateEngine groups;
  private final ServedRelease release;

  DatedRecords(
      ListDefinition<E> list,
      List<String> datasets,
      QueryEngine engine,
      AggregateEngine groups,
      ServedRelease release) {
    this.list = list;
    this.datasets = datasets;
    this.engine = engine;
    this.groups = groups;
    this.release = release;
  }

  ListDefinition<E> list() {
    return list;
  }

  List<String> datasets() {
    return datasets;
  }

  /** The datasets as a parameter of the API. */
  String datasetParameter() {
    return query(Map.of()).parameters().getOrDefault(DATASET, "");
  }

  /** Link to the table of the records of some years. */
  String table(Map<String, String> years, PageLinks links) {
    return links.table(list.name(), query(years).parameters());
  }

  /**
   * A query for these records.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException when a parameter is invalid
   */
  Query<E> query(Map<String, String> parameters) {
    return QueryParser.parse(list, with(parameters), true, release.vocabularies());
  }

  Page page(Query<E> query) {
    return engine.page(query);
  }

  long count(Map<String, String> parameters) {
    return engine.count(query(parameters));
  }

  /** The latest first day of a record. */
  Optional<LocalDate> latestStart() {
    Page page = page(query(Map.of("sort", "-start_date", "limit", "1", "fields", "start_date")));
    return page.rows().stream()
        .filter(row -> row.has("start_date"))
        .map(row -> LocalDate.parse(row.text("start_date")))
        .findFirst();
  }

  /** The rows of {@code /aggregate}. */
  List<Row> groups(Map<String, String> parameters) {
    return groups.all(AggregateParser.parse(list, with(parameters), release.vocabularies())).rows();
  }

  private Map<String, List<String>> with(Map<String, String> parameters) {
    var all = new LinkedHashMap<String, List<String>>();
    all.put(DATASET, List.of(String.join(",", datasets)));
    parameters.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }
}
