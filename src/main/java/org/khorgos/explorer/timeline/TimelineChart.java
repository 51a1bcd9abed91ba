package org.khorgos.explorer.timeline;

import java.util.List;

/**
 * A drawing of marks, a lane for each dataset. Its height is in pixels and its width in percent, so
 * that it fits any screen and its text is never scaled.
 *
 * @param each how many records a mark stands for, at most
 * @param shade the years that are chosen, as one stretch
 */
record TimelineChart(
    int first,
    int last,
    int height,
    int floor,
    long each,
    List<Lane> lanes,
    List<Tick> ticks,
    List<Year> years,
    Stretch shade) {

  /** Where something stands across the drawing, in percent. */
  record Stretch(String x, String width) {}

  /** A dataset: its name, and the line on which its marks stand. */
  record Lane(String label, int labelled, int floor) {}

  /**
   * A year that the axis names.
   *
   * @param minor whether its name goes where there is little room
   */
  record Tick(String year, String x, boolean minor) {}

  /**
   * A year.
   *
   * @param said how much there is, in words
   * @param ground all that is the year's, and {@code at} where its marks are
   * @param counts by lane, each record counted that the year overlaps
   */
  record Year(
      String year,
      String href,
      String said,
      Stretch ground,
      Stretch at,
      boolean on,
      List<Long> counts,
      List<Mark> marks) {}

  /**
   * A mark.
   *
   * @param kind as style sheets know it
   */
  record Mark(String kind, int y, int height, int round) {}
}
