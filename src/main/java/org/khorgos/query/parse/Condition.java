package org.khorgos.query.parse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.names.Vocabulary;

/** A filter with the values it was given: names of its vocabulary, or intervals. */
public record Condition(
    Filter filter, Filter.Mode mode, List<Vocabulary.Entry> entries, List<Range> ranges) {

  /** An interval, and the text it was read from. */
  public record Range(String text, Interval interval) {}

  public Condition {
    entries = List.copyOf(entries);
    ranges = List.copyOf(ranges);
  }

  String parameter() {
    return filter.name() + mode.suffix();
  }

  /** The same text for every way of asking for the same. */
  String values() {
    return Stream.concat(
            entries.stream().map(Vocabulary.Entry::name), ranges.stream().map(Range::text))
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }
}
