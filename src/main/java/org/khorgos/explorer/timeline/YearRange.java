package org.khorgos.explorer.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;

/**
 * The years that a reader selected.
 *
 * @param text as the API takes them, such as {@code 1999..2007}; empty for all years
 * @param spans the same as days
 */
public record YearRange(String text, List<Interval> spans) {

  static final YearRange ALL = new YearRange("", List.of());
  static final String PARAMETER = "year";

  /** The years by which a query selects. */
  static YearRange of(Query<?> query) {
    return new YearRange(
        query.parameters().getOrDefault(PARAMETER, ""),
        query.conditions().stream()
            .filter(condition -> condition.filter().name().equals(PARAMETER))
            .flatMap(condition -> condition.ranges().stream())
            .map(Condition.Range::interval)
            .toList());
  }

  public boolean isAll() {
    return text.isEmpty();
  }

  public Map<String, String> parameters() {
    return isAll() ? Map.of() : Map.of(PARAMETER, text);
  }

  boolean covers(int year) {
    return isAll() || spans.stream().anyMatch(span -> first(span) <= year && year <= last(span));
  }

  /** The first year; empty when the start is open. */
  String from() {
    return shown(spans.stream().mapToInt(YearRange::first).min().orElse(Integer.MIN_VALUE));
  }

  /** The last year; empty when the end is open. */
  String to() {
    return shown(spans.stream().mapToInt(YearRange::last).max().orElse(Integer.MAX_VALUE));
  }

  private static String shown(int year) {
    return year == Integer.MIN_VALUE || year == Integer.MAX_VALUE ? "" : String.valueOf(year);
  }

  private static int first(Interval span) {
    return span.low() == null ? Integer.MIN_VALUE : ((LocalDate) span.low()).getYear();
  }

  private static int last(Interval span) {
    return span.high() == null ? Integer.MAX_VALUE : ((LocalDate) span.high()).getYear();
  }
}
