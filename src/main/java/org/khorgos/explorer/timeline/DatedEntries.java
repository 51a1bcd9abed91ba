package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that happened, to be counted. */
record DatedEntries(List<DatedEntry> all) {

  long count(String dataset) {
    return of(dataset).count();
  }

  /** Those whose time the year overlaps, as the filter of the API has it. */
  long count(String dataset, int year) {
    return in(dataset, year).count();
  }

  /** Those of a year that did not begin in it. */
  long continued(String dataset, int year) {
    return in(dataset, year).filter(entry -> entry.span().first() != year).count();
  }

  /** The most that one year has. */
  long most(String dataset, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToLong(year -> count(dataset, year))
        .max()
        .orElse(0);
  }

  /** The last year in which something began; or this one when that is later. */
  int last(int atLeast) {
    return all.stream().mapToInt(entry -> entry.span().first()).reduce(atLeast, Math::max);
  }

  private Stream<DatedEntry> of(String dataset) {
    return all.stream().filter(entry -> entry.dataset().equals(dataset));
  }

  private Stream<DatedEntry> in(String dataset, int year) {
    return of(dataset).filter(entry -> entry.span().overlaps(year));
  }
}
