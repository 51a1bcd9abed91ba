package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The sheet that a map is drawn on: 640 units wide, x to the right, y down.
 *
 * @param middle of what is shown, in kilometres of the projection
 * @param kilometres that a unit stands for
 */
record Viewport(Projection projection, Point middle, double kilometres) {

  static final double WIDTH = 640;
  static final double HEIGHT = 400;

  /** Lines that end a little beyond the edge end where nobody sees it. */
  private static final double BEYOND = 8;

  /** So much room around what is to be seen, of its own width. */
  private static final double MARGIN = 0.14;

  /**
   * A sheet on which all places are.
   *
   * @param least kilometres from left to right, so that one can tell where it is
   */
  static Viewport of(List<Coordinates> places, double least) {
    var projection = Projection.around(GeoBounds.around(places).middle());
    List<Point> spots = places.stream().map(projection::project).toList();
    double wide = extent(spots, Point::x);
    double high = extent(spots, Point::y) * WIDTH / HEIGHT;
    double kilometres = Math.max(least, Math.max(wide, high) * (1 + 2 * MARGIN)) / WIDTH;
    return new Viewport(
        projection, new Point(centre(spots, Point::x), centre(spots, Point::y)), kilometres);
  }

  private static double extent(List<Point> spots, ToDoubleFunction<Point> axis) {
    var all = spots.stream().collect(Collectors.summarizingDouble(axis));
    return all.getMax() - all.getMin();
  }

  private static double centre(List<Point> spots, ToDoubleFunction<Point> axis) {
    var all = spots.stream().collect(Collectors.summarizingDouble(axis));
    return (all.getMax() + all.getMin()) / 2;
  }

  Point put(Coordinates place) {
    Point spot = projection.project(place);
    return new Point(
        WIDTH / 2 + (spot.x() - middle.x()) / kilometres,
        HEIGHT / 2 - (spot.y() - middle.y()) / kilometres);
  }

  /** The part of a closed line that is on the sheet; empty where none is. */
  List<Point> area(List<Coordinates> ring) {
    List<Point> spots = ring.stream().map(this::put).toList();
    for (ClipEdge edge : ClipEdge.around(-BEYOND, -BEYOND, WIDTH + BEYOND, HEIGHT + BEYOND)) {
      spots = edge.cut(spots);
    }
    return spots;
  }

  /** The parts of an open line that are on the sheet. */
  List<List<Point>> line(List<Coordinates> line) {
    var parts = new ArrayList<List<Point>>();
    var part = new ArrayList<Point>();
    List<Point> spots = line.stream().map(this::put).toList();
    for (int i = 1; i < spots.size(); i++) {
      if (passes(spots.get(i - 1), spots.get(i))) {
        if (part.isEmpty()) {
          part.add(spots.get(i - 1));
        }
        part.add(spots.get(i));
      } else if (!part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
    }
    return parts;
  }

  private static boolean passes(Point from, Point to) {
    return Math.max(from.x(), to.x()) > -BEYOND
        && Math.min(from.x(), to.x()) < WIDTH + BEYOND
        && Math.max(from.y(), to.y()) > -BEYOND
        && Math.min(from.y(), to.y()) < HEIGHT + BEYOND;
  }

  /** A line as SVG writes it in a path. */
  static String path(List<Point> spots, String end) {
    var path = new StringBuilder();
    String before = "";
    for (Point spot : spots) {
      String at = number(spot.x()) + " " + number(spot.y());
      if (!at.equals(before)) {
        path.append(path.isEmpty() ? 'M' : 'L').append(at);
      }
      before = at;
    }
    return path.append(end).toString();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
