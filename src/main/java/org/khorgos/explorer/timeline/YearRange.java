package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Years that are chosen.
 *
 * @param asked as the API takes them, such as {@code 1999..2007}; empty for all there are
 */
public record YearRange(String asked) {

  static final YearRange ALL = new YearRange("");
  static final String PARAMETER = "year";

  private static final String TO = "..";

  public boolean isAll() {
    return asked.isEmpty();
  }

  /** As a question says it. */
  public Map<String, String> parameters() {
    return isAll() ? Map.of() : Map.of(PARAMETER, asked);
  }

  boolean covers(int year) {
    return isAll() || spans().stream().anyMatch(span -> span.overlaps(year));
  }

  /** The first year; empty when it is left open. */
  String from() {
    return asked.split(",|\\.\\.", 2)[0];
  }

  /** The last year; empty when it is left open. */
  String to() {
    return asked.replaceFirst(".*(,|\\.\\.)", "");
  }

  private List<DateSpan> spans() {
    return Stream.of(asked.split(",")).map(YearRange::span).toList();
  }

  private static DateSpan span(String item) {
    int dots = item.indexOf(TO);
    return dots < 0
        ? DateSpan.between(item, item)
        : DateSpan.between(item.substring(0, dots), item.substring(dots + TO.length()));
  }
}
