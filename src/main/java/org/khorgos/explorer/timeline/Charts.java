package org.khorgos.explorer.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.Links;

/** Draws entries by year. */
final class Charts {

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
  private final Entries entries;
  private final int first;
  private final int last;
  private final Said said;
  private final Links links;

  Charts(List<String> datasets, Entries entries, int first, int last, Said said, Links links) {
    this.datasets = datasets;
    this.entries = entries;
    this.first = first;
    this.last = last;
    this.said = said;
    this.links = links;
  }

  Chart draw(Years chosen) {
    long most =
        datasets.stream().mapToLong(dataset -> entries.most(dataset, first, last)).max().orElse(1);
    long each = Math.max(1, (most + MARKS - 1) / MARKS);
    List<Chart.Lane> lanes = lanes(each);
    int floor = lanes.get(lanes.size() - 1).floor();
    List<Chart.Year> years =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> year(year, chosen, lanes, each))
            .toList();
    return new Chart(first, last, floor + FOOT, floor, each, lanes, ticks(), years, shade(chosen));
  }

  private List<Chart.Lane> lanes(long each) {
    var lanes = new ArrayList<Chart.Lane>();
    int floor = 0;
    for (String dataset : datasets) {
      int top = floor + HEAD;
      floor = top + (int) marks(entries.most(dataset, first, last), each) * STEP;
      lanes.add(new Chart.Lane(said.label(dataset), top - STEP, floor));
    }
    return lanes;
  }

  private static long marks(long count, long each) {
    return (count + each - 1) / each;
  }

  private Chart.Year year(int year, Years chosen, List<Chart.Lane> lanes, long each) {
    List<Long> counts = datasets.stream().map(dataset -> entries.count(dataset, year)).toList();
    var drawn = new ArrayList<Chart.Mark>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      long continued = entries.continued(datasets.get(lane), year) / each;
      for (int i = 0; i < marks(counts.get(lane), each); i++) {
        drawn.add(mark(lane, lanes.get(lane).floor() - i * STEP, i < continued));
      }
    }
    String name = String.valueOf(year);
    return new Chart.Year(
        name,
        TimelineView.href(links, name),
        said.total(name, counts),
        stretch(year - first, 1),
        stretch(year - first + (1 - MARKED) / 2, MARKED),
        chosen.covers(year),
        counts,
        drawn);
  }

  private static Chart.Mark mark(int lane, int floor, boolean continued) {
    Shape shape = Shape.values()[lane % Shape.values().length];
    return new Chart.Mark(
        "lane-" + lane + (continued ? " on-going" : ""),
        floor - (STEP + shape.height) / 2,
        shape.height,
        shape.round);
  }

  private List<Chart.Tick> ticks() {
    return IntStream.rangeClosed(first, last)
        .filter(year -> year == first || year % NAMED == 0)
        .mapToObj(this::tick)
        .toList();
  }

  private Chart.Tick tick(int year) {
    return new Chart.Tick(
        String.valueOf(year),
        stretch(year - first + 0.5, 0).x(),
        year != first && year % (2 * NAMED) != 0);
  }

  private Chart.Stretch shade(Years chosen) {
    int[] on = IntStream.rangeClosed(first, last).filter(chosen::covers).toArray();
    return on.length == 0 ? stretch(0, 0) : stretch(on[0] - first, on[on.length - 1] - on[0] + 1);
  }

  /** From years to percent. */
  private Chart.Stretch stretch(double from, double width) {
    double year = 100.0 / (last - first + 1);
    return new Chart.Stretch(percent(from * year), percent(width * year));
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.3f%%", number);
  }
}
