package org.khorgos.explorer.timeline;

import java.util.List;

/**
 * A drawing of marks, a lane for each dataset. Heights are in pixels and widths in percent, so that
 * it fits any screen and its text is never scaled.
 *
 * @param title what is drawn
 * @param perMark maximum number of records that a mark stands for
 * @param shade the selected years, as one stretch
 */
record TimelineChart(
    String title,
    Axis axis,
    int height,
    long perMark,
    List<Lane> lanes,
    List<Year> years,
    Stretch shade) {

  /** The years along the bottom of the drawing, which the marks stand above. */
  record Axis(int first, int last, int top, List<Tick> ticks) {}

  /** Where something is across the drawing, in percent. */
  record Stretch(String x, String width) {}

  /**
   * A dataset.
   *
   * @param textY baseline of the label
   * @param floor line that the marks stand on
   */
  record Lane(String label, int textY, int floor) {}

  /**
   * A year with a label on the axis.
   *
   * @param minor whether the label is left out on narrow screens
   */
  record Tick(String year, String x, boolean minor) {}

  /**
   * A year.
   *
   * @param text how many records it has, in words
   * @param ground the width of the year, and {@code at} the part of it that its marks take
   * @param on whether it is selected
   * @param counts by lane
   */
  record Year(
      String year,
      String href,
      String text,
      Stretch ground,
      Stretch at,
      boolean on,
      List<Long> counts,
      List<Mark> marks) {}

  /**
   * A mark.
   *
   * @param kind class for style sheets
   * @param round radius of the corners
   */
  record Mark(String kind, int y, int height, int round) {}
}
