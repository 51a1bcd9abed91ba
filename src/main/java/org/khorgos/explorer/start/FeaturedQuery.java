package org.khorgos.explorer.start;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.explorer.page.PageLinks;

/**
 * A question that the record answers; a test sees to it that it does.
 *
 * @param key under which messages have its words
 * @param query that answers it, with the columns that tell the answer
 */
record FeaturedQuery(String key, String dataset, String query) {

  static final List<FeaturedQuery> ALL =
      List.of(
          new FeaturedQuery("question_alone", "exercises", "participant_only=china,kazakhstan"),
          new FeaturedQuery(
              "question_trade",
              "trade-figures",
              "reporter=china,kazakhstan&partner=china,kazakhstan&flow=total-trade&measure=level"
                  + "&fields=name,reporter,date,value,currency,attributed_to&sort=start_date"),
          new FeaturedQuery(
              "question_pipelines",
              "projects",
              "kind=gas-pipeline,oil-pipeline&country=china"
                  + "&fields=name,kind,date,stages,countries"),
          new FeaturedQuery(
              "question_loans", "agreements", "kind=loan&party=tajikistan&sort=-value"),
          new FeaturedQuery(
              "question_disputed",
              "events",
              "disputed=true&fields=name,kind,date,summary,alternatives"));

  String href(PageLinks links) {
    Map<String, String> parameters = new TreeMap<>();
    Stream.of(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], pair[1]));
    return links.table(dataset, parameters);
  }
}
