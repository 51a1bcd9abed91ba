package org.khorgos.query.aggregate;

import java.time.LocalDate;
import java.util.List;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;

/** The years that a query selects; without a condition it selects all. */
record QueriedYears(Query<?> query, Filter years) {

  boolean contain(int year) {
    return ranges().stream()
        .allMatch(
            ranges ->
                ranges.stream().anyMatch(range -> first(range) <= year && year <= last(range)));
  }

  /** The condition that they contain the year in a column. */
  Sql contain(String column) {
    return Sql.and(
        ranges().stream()
            .map(
                ranges ->
                    Sql.or(
                        ranges.stream()
                            .map(
                                range ->
                                    Sql.of(column + " between ")
                                        .bind(first(range))
                                        .add(" and ")
                                        .bind(last(range)))
                            .toList()))
            .toList());
  }

  private List<List<Interval>> ranges() {
    return query.conditions().stream()
        .filter(condition -> condition.filter().equals(years))
        .map(condition -> condition.ranges().stream().map(Condition.Range::interval).toList())
        .toList();
  }

  private static int first(Interval range) {
    return range.low() == null ? Integer.MIN_VALUE : ((LocalDate) range.low()).getYear();
  }

  private static int last(Interval range) {
    return range.high() == null ? Integer.MAX_VALUE : ((LocalDate) range.high()).getYear();
  }
}
