package org.khorgos.query.where;

import org.khorgos.query.columns.Filter;
import org.khorgos.query.parse.Query;
import org.khorgos.query.tables.Joins;

/** The first and the last year of a record's date, in SQL; null when it has none. */
public record YearSpan(String first, String last) {

  public static YearSpan of(Query<?> query, Filter years, Joins from) {
    var span = new Span(from.column(years.targets().get(0)), from.column(years.targets().get(1)));
    return new YearSpan(span.firstYear(), span.lastYear(query.vocabularies().year()));
  }
}
