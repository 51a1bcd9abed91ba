package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.PageLinks;

/** Draws entries by year. */
final class TimelineCharts {

  /** Pixels from mark to mark, and above a lane for its name. */
  private static final int STEP = 7;

  private static final int HEAD = 24;
  private static final int FOOT = 22;

  /** Marks on each other at most; where there is more, a mark stands for several. */
  private static final int MARKS = 14;

  /** Part of a year's width that its marks take. */
  private static final double MARKED = 0.8;

  private static final int NAMED = 5;

  /** A lane's marks differ from those of the others without any colour. */
  private enum Shape {
    BLOCK(6, 0),
    LINE(3, 0),
    PILL(6, 3);

    private final int height;
    private final int round;

    Shape(int height, int round) {
      this.height = height;
      this.round = round;
    }
  }

  private final List<String> datasets;
  private final DatedEntries entries;
  private final int first;
  private final int last;
  private final TimelineText said;
  private final PageLinks links;

  TimelineCharts(
      List<String> datasets,
      DatedEntries entries,
      int first,
      int last,
      TimelineText said,
      PageLinks links) {
    this.datasets = datasets;
    this.entries = entries;
    this.first = first;
    this.last = last;
    this.said = said;
    this.links = links;
  }

  TimelineChart draw(YearRange chosen) {
    long most =
        datasets.stream().mapToLong(dataset -> entries.most(dataset, first, last)).max().orElse(1);
    long each = Math.max(1, (most + MARKS - 1) / MARKS);
    List<TimelineChart.Lane> lanes = lanes(each);
    int floor = lanes.get(lanes.size() - 1).floor();
    List<TimelineChart.Year> years =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> year(year, chosen, lanes, each))
            .toList();
    return new TimelineChart(
        first, last, floor + FOOT, floor, each, lanes, ticks(), years, shade(chosen));
  }

  private List<TimelineChart.Lane> lanes(long each) {
    var lanes = new ArrayList<TimelineChart.Lane>();
    int floor = 0;
    for (String dataset : datasets) {
      int top = floor + HEAD;
      floor = top + (int) marks(entries.most(dataset, first, last), each) * STEP;
      lanes.add(new TimelineChart.Lane(said.label(dataset), top - STEP, floor));
    }
    return lanes;
  }

  private static long marks(long count, long each) {
    return (count + each - 1) / each;
  }

  private TimelineChart.Year year(
      int year, YearRange chosen, List<TimelineChart.Lane> lanes, long each) {
    List<Long> counts = datasets.stream().map(dataset -> entries.count(dataset, year)).toList();
    var drawn = new ArrayList<TimelineChart.Mark>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      long continued = entries.continued(datasets.get(lane), year) / each;
      for (int i = 0; i < marks(counts.get(lane), each); i++) {
        drawn.add(mark(lane, lanes.get(lane).floor() - i * STEP, i < continued));
      }
    }
    String name = String.valueOf(year);
    return new TimelineChart.Year(
        name,
        TimelineView.href(links, name),
        said.total(name, counts),
        stretch(year - first, 1),
        stretch(year - first + (1 - MARKED) / 2, MARKED),
        chosen.covers(year),
        counts,
        drawn);
  }

  private static TimelineChart.Mark mark(int lane, int floor, boolean continued) {
    Shape shape = Shape.values()[lane % Shape.values().length];
    return new TimelineChart.Mark(
        "lane-" + lane + (continued ? " on-going" : ""),
        floor - (STEP + shape.height) / 2,
        shape.height,
        shape.round);
  }

  private List<TimelineChart.Tick> ticks() {
    return IntStream.rangeClosed(first, last)
        .filter(year -> year == first || year % NAMED == 0)
        .mapToObj(this::tick)
        .toList();
  }

  private TimelineChart.Tick tick(int year) {
    return new TimelineChart.Tick(
        String.valueOf(year),
        stretch(year - first + 0.5, 0).x(),
        year != first && year % (2 * NAMED) != 0);
  }

  private TimelineChart.Stretch shade(YearRange chosen) {
    int[] on = IntStream.rangeClosed(first, last).filter(chosen::covers).toArray();
    return on.length == 0 ? stretch(0, 0) : stretch(on[0] - first, on[on.length - 1] - on[0] + 1);
  }

  /** From years to percent. */
  private TimelineChart.Stretch stretch(double from, double width) {
    double year = 100.0 / (last - first + 1);
    return new TimelineChart.Stretch(percent(from * year), percent(width * year));
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.3f%%", number);
  }
}
