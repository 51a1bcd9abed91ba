package org.khorgos.explorer.map;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The part of the sheet that a map shows: 640 units wide, 400 high, with north up in its middle.
 *
 * @param turn of the sheet around its origin, in radians; on a conic projection this is the choice
 *     of another central meridian
 * @param middle of the map on the turned sheet
 * @param kilometres per unit
 */
record Viewport(double turn, Point middle, double kilometres) {

  static final double WIDTH = 640;
  static final double HEIGHT = 400;

  /** Kilometres from left to right of the smallest map: a place and the states around it. */
  private static final double LEAST = 2400;

  /** Margin around what is to be seen, as part of its width. */
  private static final double MARGIN = 0.14;

  /** The smallest map with all of some points of the sheet. */
  static Viewport around(List<Point> points) {
    double turn = middle(range(points, point -> Math.atan2(point.x(), point.y())));
    List<Point> turned = points.stream().map(point -> turned(point, turn)).toList();
    DoubleSummaryStatistics across = range(turned, Point::x);
    DoubleSummaryStatistics down = range(turned, Point::y);
    double width = Math.max(extent(across), extent(down) * WIDTH / HEIGHT) * (1 + 2 * MARGIN);
    return new Viewport(
        turn, new Point(middle(across), middle(down)), Math.max(LEAST, width) / WIDTH);
  }

  private static DoubleSummaryStatistics range(List<Point> points, ToDoubleFunction<Point> axis) {
    return points.stream().collect(Collectors.summarizingDouble(axis));
  }

  private static double extent(DoubleSummaryStatistics range) {
    return range.getMax() - range.getMin();
  }

  private static double middle(DoubleSummaryStatistics range) {
    return (range.getMax() + range.getMin()) / 2;
  }

  private static Point turned(Point point, double turn) {
    return new Point(
        point.x() * Math.cos(turn) - point.y() * Math.sin(turn),
        point.x() * Math.sin(turn) + point.y() * Math.cos(turn));
  }

  /** Where a point of the sheet is on the map. */
  Point put(Point onSheet) {
    Point turned = turned(onSheet, turn);
    return rounded(
        WIDTH / 2 + (turned.x() - middle.x()) / kilometres,
        HEIGHT / 2 + (turned.y() - middle.y()) / kilometres);
  }

  Borders.Room put(Borders.Room room) {
    Point at = put(new Point(room.x(), room.y()));
    return new Borders.Room(at.x(), at.y(), room.width() / kilometres);
  }

  boolean meets(Borders.Circle circle) {
    Point at = put(new Point(circle.x(), circle.y()));
    double radius = circle.radius() / kilometres;
    return Math.abs(at.x() - WIDTH / 2) < WIDTH / 2 + radius
        && Math.abs(at.y() - HEIGHT / 2) < HEIGHT / 2 + radius;
  }

  /** Does to paths what {@link #put} does to points, in the words of SVG. */
  String transform() {
    return String.format(
        Locale.ROOT,
        "translate(%.0f %.0f) scale(%.6f) translate(%.1f %.1f) rotate(%.4f)",
        WIDTH / 2,
        HEIGHT / 2,
        1 / kilometres,
        -middle.x(),
        -middle.y(),
        Math.toDegrees(turn));
  }

  /** To tenths of a unit, as precise as pages need it. */
  static Point rounded(double x, double y) {
    return new Point(Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0);
  }
}
