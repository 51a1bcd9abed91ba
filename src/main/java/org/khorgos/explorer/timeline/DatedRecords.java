package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;

/** The dated records of some datasets, as an edition has them. */
final class DatedRecords<E> {

  private static final String DATASET = "dataset";

  private final ListDefinition<E> list;
  private final List<String> datasets;
  private final QueryEngine engine;
  private final ServedRelease release;

  DatedRecords(
      ListDefinition<E> list, List<String> datasets, QueryEngine engine, ServedRelease release) {
    this.list = list;
    this.datasets = datasets;
    this.engine = engine;
    this.release = release;
  }

  ListDefinition<E> list() {
    return list;
  }

  /** The datasets as a question says them. */
  String datasets() {
    return query(YearRange.ALL, Map.of()).parameters().getOrDefault(DATASET, "");
  }

  /** The table of those of some years. */
  String table(YearRange years, PageLinks links) {
    return links.table(list.name(), query(years, Map.of()).parameters());
  }

  /** The question for all of them in some years, as the API takes it. */
  Query<E> query(YearRange years, Map<String, String> more) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put(DATASET, List.of(String.join(",", datasets)));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    if (!years.isAll()) {
      parameters.put(YearRange.PARAMETER, List.of(years.asked()));
    }
    return QueryParser.parse(list, parameters, true, release.vocabularies());
  }

  /**
   * Years as a question says them.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException when they are none
   */
  YearRange years(String asked) {
    Map<String, String> parameters = query(new YearRange(asked), Map.of()).parameters();
    return new YearRange(parameters.getOrDefault(YearRange.PARAMETER, ""));
  }

  DatedEntries entries() {
    var entries = new ArrayList<DatedEntry>();
    engine.each(
        query(YearRange.ALL, Map.of("fields", "dataset,start_date,end_date")),
        row -> entries.add(DatedEntry.of(PlainRow.of(row))));
    return new DatedEntries(entries);
  }

  long count(YearRange years) {
    return engine.count(query(years, Map.of()));
  }

  Page page(Query<E> query) {
    return engine.page(query);
  }

  /** How many there are of each dataset, by a facet of datasets. */
  List<Long> counts(Page.@Nullable Facet facet) {
    List<Page.Count> counted = facet == null ? List.of() : facet.values();
    return datasets.stream()
        .map(
            dataset ->
                counted.stream()
                    .filter(count -> count.value().equals(dataset))
                    .mapToLong(Page.Count::count)
                    .sum())
        .toList();
  }
}
