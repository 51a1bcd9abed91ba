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
record Sheet(Projection projection, Spot middle, double kilometres) {

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
  static Sheet of(List<Degrees> places, double least) {
    var projection = Projection.around(Frame.around(places).middle());
    List<Spot> spots = places.stream().map(projection::project).toList();
    double wide = extent(spots, Spot::x);
    double high = extent(spots, Spot::y) * WIDTH / HEIGHT;
    double kilometres = Math.max(least, Math.max(wide, high) * (1 + 2 * MARGIN)) / WIDTH;
    return new Sheet(
        projection, new Spot(centre(spots, Spot::x), centre(spots, Spot::y)), kilometres);
  }

  private static double extent(List<Spot> spots, ToDoubleFunction<Spot> axis) {
    var all = spots.stream().collect(Collectors.summarizingDouble(axis));
    return all.getMax() - all.getMin();
  }

  private static double centre(List<Spot> spots, ToDoubleFunction<Spot> axis) {
    var all = spots.stream().collect(Collectors.summarizingDouble(axis));
    return (all.getMax() + all.getMin()) / 2;
  }

  Spot put(Degrees place) {
    Spot spot = projection.project(place);
    return new Spot(
        WIDTH / 2 + (spot.x() - middle.x()) / kilometres,
        HEIGHT / 2 - (spot.y() - middle.y()) / kilometres);
  }

  /** The part of a closed line that is on the sheet; empty where none is. */
  List<Spot> area(List<Degrees> ring) {
    List<Spot> spots = ring.stream().map(this::put).toList();
    for (Edge edge : Edge.around(-BEYOND, -BEYOND, WIDTH + BEYOND, HEIGHT + BEYOND)) {
      spots = edge.cut(spots);
    }
    return spots;
  }

  /** The parts of an open line that are on the sheet. */
  List<List<Spot>> line(List<Degrees> line) {
    var parts = new ArrayList<List<Spot>>();
    var part = new ArrayList<Spot>();
    List<Spot> spots = line.stream().map(this::put).toList();
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

  private static boolean passes(Spot from, Spot to) {
    return Math.max(from.x(), to.x()) > -BEYOND
        && Math.min(from.x(), to.x()) < WIDTH + BEYOND
        && Math.max(from.y(), to.y()) > -BEYOND
        && Math.min(from.y(), to.y()) < HEIGHT + BEYOND;
  }

  /** A line as SVG writes it in a path. */
  static String path(List<Spot> spots, String end) {
    var path = new StringBuilder();
    String before = "";
    for (Spot spot : spots) {
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
