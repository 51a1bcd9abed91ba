package org.khorgos.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter with the values it was given: names of its vocabulary, or intervals. */
record Condition(
    Filter filter, Filter.Mode mode, List<Vocabulary.Entry> entries, List<Range> ranges) {

  /** An interval, and the text that asked for it. */
  record Range(String text, Interval interval) {}

  Condition {
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
