package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.PageLinks;

/** Draws records by year. */
final class TimelineCharts {

  /** Pixels from mark to mark, and above a lane for its name. */
  private static final int STEP = 7;

  private static final int HEAD = 24;
  private static final int FOOT = 22;

  /** Maximum number of marks in a year; where it has more records, a mark stands for several. */
  private static final int MARKS = 14;

  /** Part of a year's width that its marks take. */
  private static final double MARKED = 0.8;

  /** Years from label to label. */
  private static final int LABELLED = 5;

  /** Shapes of marks, so that lanes differ without colour. */
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

  private final List<LaneCounter.Lane> counted;
  private final int first;
  private final int last;
  private final TimelineText text;
  private final PageLinks links;

  TimelineCharts(
      List<LaneCounter.Lane> counted, int first, int last, TimelineText text, PageLinks links) {
    this.counted = counted;
    this.first = first;
    this.last = last;
    this.text = text;
    this.links = links;
  }

  TimelineChart draw(YearRange selected) {
    long maximum = counted.stream().mapToLong(LaneCounter.Lane::maximum).max().orElse(1);
    long perMark = Math.max(1, marks(maximum, MARKS));
    List<TimelineChart.Lane> lanes = lanes(perMark);
    int floor = lanes.get(lanes.size() - 1).floor();
    return new TimelineChart(
        text.labels(),
        new TimelineChart.Axis(first, last, floor, ticks()),
        floor + FOOT,
        perMark,
        lanes,
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> year(year, selected, lanes, perMark))
            .toList(),
        shade(selected));
  }

  private List<TimelineChart.Lane> lanes(long perMark) {
    var lanes = new ArrayList<TimelineChart.Lane>();
    int floor = 0;
    for (LaneCounter.Lane lane : counted) {
      int top = floor + HEAD;
      floor = top + (int) marks(lane.maximum(), perMark) * STEP;
      lanes.add(new TimelineChart.Lane(text.label(lane.dataset()), top - STEP, floor));
    }
    return lanes;
  }

  private static long marks(long count, long perMark) {
    return (count + perMark - 1) / perMark;
  }

  private TimelineChart.Year year(
      int year, YearRange selected, List<TimelineChart.Lane> lanes, long perMark) {
    int at = year - first;
    List<Long> counts = counted.stream().map(lane -> lane.counts().get(at)).toList();
    var marks = new ArrayList<TimelineChart.Mark>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      long continued = counted.get(lane).continued().get(at) / perMark;
      for (int i = 0; i < marks(counts.get(lane), perMark); i++) {
        marks.add(mark(lane, lanes.get(lane).floor() - i * STEP, i < continued));
      }
    }
    String name = String.valueOf(year);
    return new TimelineChart.Year(
        name,
        TimelineView.href(links, name),
        text.total(name, counts),
        stretch(at, 1),
        stretch(at + (1 - MARKED) / 2, MARKED),
        selected.covers(year),
        counts,
        marks);
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
        .filter(year -> year == first || year % LABELLED == 0)
        .mapToObj(this::tick)
        .toList();
  }

  private TimelineChart.Tick tick(int year) {
    return new TimelineChart.Tick(
        String.valueOf(year),
        stretch(year - first + 0.5, 0).x(),
        year != first && year % (2 * LABELLED) != 0);
  }

  private TimelineChart.Stretch shade(YearRange selected) {
    int[] on = IntStream.rangeClosed(first, last).filter(selected::covers).toArray();
    return on.length == 0 ? stretch(0, 0) : stretch(on[0] - first, on[on.length - 1] - on[0] + 1);
  }

  private TimelineChart.Stretch stretch(double from, double width) {
    double year = 100.0 / (last - first + 1);
    return new TimelineChart.Stretch(percent(from * year), percent(width * year));
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.3f%%", number);
  }
}
