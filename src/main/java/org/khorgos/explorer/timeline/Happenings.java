package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.page.Links;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.release.Edition;

/** The dated records of some datasets, as an edition has them. */
final class Happenings<E> {

  private static final String DATASET = "dataset";

  private final Queryable<E> list;
  private final List<String> datasets;
  private final Engine engine;
  private final Edition edition;

  Happenings(Queryable<E> list, List<String> datasets, Engine engine, Edition edition) {
    this.list = list;
    this.datasets = datasets;
    this.engine = engine;
    this.edition = edition;
  }

  Queryable<E> list() {
    return list;
  }

  /** The datasets as a question says them. */
  String datasets() {
    return question(Years.ALL, Map.of()).parameters().getOrDefault(DATASET, "");
  }

  /** The table of those of some years. */
  String table(Years years, Links links) {
    return links.table(list.name(), question(years, Map.of()).parameters());
  }

  /** The question for all of them in some years, as the API takes it. */
  Question<E> question(Years years, Map<String, String> more) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put(DATASET, List.of(String.join(",", datasets)));
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    if (!years.isAll()) {
      parameters.put(Years.PARAMETER, List.of(years.asked()));
    }
    return QuestionParser.parse(list, parameters, true, edition.vocabularies());
  }

  /**
   * Years as a question says them.
   *
   * @throws org.khorgos.query.parse.BadQuestionException when they are none
   */
  Years years(String asked) {
    Map<String, String> parameters = question(new Years(asked), Map.of()).parameters();
    return new Years(parameters.getOrDefault(Years.PARAMETER, ""));
  }

  Entries entries() {
    var entries = new ArrayList<Entry>();
    engine.each(
        question(Years.ALL, Map.of("fields", "dataset,start_date,end_date")),
        row -> entries.add(Entry.of(row)));
    return new Entries(entries);
  }

  long count(Years years) {
    return engine.count(question(years, Map.of()));
  }

  Page page(Question<E> question) {
    return engine.page(question);
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
