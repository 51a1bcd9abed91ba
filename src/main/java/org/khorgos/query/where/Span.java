package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/**
 * The days of a date, in SQL. Of a date that is open at its start, the days of its last year count
 * (decision 27); one that is open at its end reaches as far as one likes, and its years up to that
 * of the release, so that an old release keeps its answers.
 *
 * @param first column with the first day; null where the start is open
 * @param last column with the last day; null where the end is open
 */
public record Span(String first, String last) {

  /** The date of a record, on whose years a filter is. */
  public static Span of(Filter years, Joins from) {
    return new Span(from.column(years.targets().get(0)), from.column(years.targets().get(1)));
  }

  /** The date and one of some intervals share a day. */
  Sql overlaps(List<Condition.Range> ranges) {
    return Sql.or(ranges.stream().map(range -> overlaps(range.interval())).toList());
  }

  private Sql overlaps(Interval interval) {
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
  public String firstYear() {
    return "coalesce(%s, %s)".formatted(year(first), year(last));
  }

  /** The last year; null if there is no date. */
  public String lastYear(int ofRelease) {
    return "case when coalesce(%s, %s) is not null then coalesce(%s, %d) end"
        .formatted(year(first), year(last), year(last), ofRelease);
  }

  /**
   * Each year of each row of some tables, as columns {@code record} and {@code value}.
   *
   * @param key the column that becomes {@code record}
   */
  Sql years(String key, String tables, Sql where, int ofRelease) {
    return Sql.of("select " + key + " as record, value from " + tables)
        .add(" cross join lateral generate_series(")
        .add(firstYear() + ", " + lastYear(ofRelease) + ") value where ")
        .add(where);
  }

  private static String year(String day) {
    return "extract(year from %s)::int".formatted(day);
  }

  /** A column is in one of some intervals. */
  static Sql within(String column, List<Condition.Range> ranges) {
    return Sql.or(ranges.stream().map(range -> between(column, range.interval())).toList());
  }

  private static Sql between(String column, Interval interval) {
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
