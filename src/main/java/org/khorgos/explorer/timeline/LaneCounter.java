package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.Row;

/**
 * Counts the records of each dataset by year, as {@code /v1/timeline/aggregate} groups them.
 *
 * <p>A record counts in every year that it may span, so that the link of a year finds what is drawn
 * in it. The aggregate counts a record without a known start in its last year alone
 * (docs/decisions/0005): those are added to the years before.
 */
final class LaneCounter {

  /**
   * The counts of a dataset.
   *
   * @param counts by year, from the first year of the drawing
   * @param continued how many of them did not begin in that year
   */
  record Lane(String dataset, List<Long> counts, List<Long> continued) {

    long maximum() {
      return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }
  }

  private record Cell(String dataset, int year) {}

  private final DatedRecords<?> records;
  private final int first;
  private final int last;

  LaneCounter(DatedRecords<?> records, int first, int last) {
    this.records = records;
    this.first = first;
    this.last = last;
  }

  List<Lane> lanes() {
    Map<Cell, Long> all = byYear();
    Map<Cell, Long> begun = begun();
    return records.datasets().stream().map(dataset -> lane(dataset, all, begun)).toList();
  }

  private Lane lane(String dataset, Map<Cell, Long> all, Map<Cell, Long> begun) {
    var counts = new ArrayList<Long>();
    var continued = new ArrayList<Long>();
    for (int year = first; year <= last; year++) {
      var cell = new Cell(dataset, year);
      // An open end counts up to the year of the release, also where the start is later than that.
      long count = Math.max(count(all, cell), count(begun, cell));
      counts.add(count);
      continued.add(count - count(begun, cell));
    }
    return new Lane(dataset, counts, continued);
  }

  private static long count(Map<Cell, Long> counts, Cell cell) {
    return counts.getOrDefault(cell, 0L);
  }

  private Map<Cell, Long> byYear() {
    String dimensions = DatedRecords.DATASET + "," + YearRange.PARAMETER;
    var counts = new HashMap<Cell, Long>();
    for (Row group : records.groups(Map.of("group_by", dimensions))) {
      int year = Integer.parseInt(group.text(YearRange.PARAMETER));
      counts.put(new Cell(dataset(group), year), count(group));
    }
    return counts;
  }

  /** No dimension has the year of the start, so each year is a request. */
  private Map<Cell, Long> begun() {
    var counts = new HashMap<Cell, Long>();
    for (int year = first; year <= last; year++) {
      Map<String, String> parameters =
          Map.of("start_date", String.valueOf(year), "group_by", DatedRecords.DATASET);
      for (Row group : records.groups(parameters)) {
        counts.put(new Cell(dataset(group), year), count(group));
      }
    }
    return counts;
  }

  private static String dataset(Row group) {
    return group.text(DatedRecords.DATASET);
  }

  private static long count(Row group) {
    return group.number("count").orElseThrow().longValue();
  }
}
