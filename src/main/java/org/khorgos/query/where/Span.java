package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.sql.Sql;

/**
 * The days of a date, in SQL. Of a date that is open at its start, the days of its last year count
 * (decision 27); one that is open at its end reaches as far as one likes, and its years up to that
 * of the release, so that an old release keeps its answers.
 *
 * @param first column with the first day; null where the start is open
 * @param last column with the last day; null where the end is open
 */
record Span(String first, String last) {

  /** The date and an interval share a day. */
  Sql overlaps(Interval interval) {
    List<Sql> all = new ArrayList<>();
    all.add(Sql.of("(%s is not null or %s is not null)".formatted(first, last)));
    if (interval.high() != null) {
      all.add(
          Sql.of("(" + first + " <= ")
              .bind(interval.high())
              .add(" or %s is null and date_trunc('year', %s) <= ".formatted(first, last))
              .bind(interval.high())
              .add(")"));
    }
    if (interval.low() != null) {
      all.add(Sql.of("(%s is null or %s >= ".formatted(last, last)).bind(interval.low()).add(")"));
    }
    return Sql.and(all);
  }

  /** The first year; null if there is no date. */
  String firstYear() {
    return "coalesce(%s, %s)".formatted(year(first), year(last));
  }

  /** The last year; null if there is no date. */
  String lastYear(int ofRelease) {
    return "case when coalesce(%s, %s) is not null then coalesce(%s, %d) end"
        .formatted(year(first), year(last), year(last), ofRelease);
  }

  private static String year(String day) {
    return "extract(year from %s)::int".formatted(day);
  }

  /** A column is in an interval. */
  static Sql between(String column, Interval interval) {
    List<Sql> bounds = new ArrayList<>();
    if (interval.low() != null) {
      bounds.add(Sql.of(column + " >= ").bind(interval.low()));
    }
    if (interval.high() != null) {
      bounds.add(Sql.of(column + " <= ").bind(interval.high()));
    }
    return Sql.and(bounds);
  }
}
