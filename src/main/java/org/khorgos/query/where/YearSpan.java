package org.khorgos.query.where;

import org.khorgos.query.columns.Filter;
import org.khorgos.query.parse.Query;
import org.khorgos.query.tables.Joins;

/**
 * The first and the last year of a record's date, in SQL; null when it has none. An open end
 * reaches up to the year of the release, so that an old release keeps its answers; an open start
 * not beyond the end (decision 5).
 */
public record YearSpan(String first, String last) {

  public static YearSpan of(Query<?> query, Filter years, Joins from) {
    String start = year(from.column(years.targets().get(0)));
    String end = year(from.column(years.targets().get(1)));
    String last =
        "case when coalesce(%s, %s) is not null then coalesce(%s, %d) end"
            .formatted(start, end, end, query.vocabularies().year());
    return new YearSpan("coalesce(%s, %s)".formatted(start, end), last);
  }

  private static String year(String day) {
    return "extract(year from %s)::int".formatted(day);
  }
}
