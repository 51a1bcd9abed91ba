package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line with an inner side: where {@code x * right + y * down <= most}.
 *
 * <p>Polygons are cut edge by edge, after I. E. Sutherland and G. W. Hodgman, “Reentrant polygon
 * clipping”, Communications of the ACM 17 (1974). Parts that fall asunder stay joined along the
 * edge, which does not show in an area without a line around it.
 */
record ClipEdge(double right, double down, double most) {

  static List<ClipEdge> around(double left, double top, double rightmost, double bottom) {
    return List.of(
        new ClipEdge(-1, 0, -left),
        new ClipEdge(0, -1, -top),
        new ClipEdge(1, 0, rightmost),
        new ClipEdge(0, 1, bottom));
  }

  /** What is inside of a polygon. */
  List<Point> cut(List<Point> polygon) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < polygon.size(); i++) {
      Point from = polygon.get(i == 0 ? polygon.size() - 1 : i - 1);
      Point to = polygon.get(i);
      if (isInside(from) != isInside(to)) {
        kept.add(crossing(from, to));
      }
      if (isInside(to)) {
        kept.add(to);
      }
    }
    return kept;
  }

  private boolean isInside(Point spot) {
    return beyond(spot) <= 0;
  }

  private double beyond(Point spot) {
    return spot.x() * right + spot.y() * down - most;
  }

  private Point crossing(Point from, Point to) {
    double part = beyond(from) / (beyond(from) - beyond(to));
    return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
  }
}
