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
record Edge(double right, double down, double most) {

  static List<Edge> around(double left, double top, double rightmost, double bottom) {
    return List.of(
        new Edge(-1, 0, -left),
        new Edge(0, -1, -top),
        new Edge(1, 0, rightmost),
        new Edge(0, 1, bottom));
  }

  /** What is inside of a polygon. */
  List<Spot> cut(List<Spot> polygon) {
    var kept = new ArrayList<Spot>();
    for (int i = 0; i < polygon.size(); i++) {
      Spot from = polygon.get(i == 0 ? polygon.size() - 1 : i - 1);
      Spot to = polygon.get(i);
      if (isInside(from) != isInside(to)) {
        kept.add(crossing(from, to));
      }
      if (isInside(to)) {
        kept.add(to);
      }
    }
    return kept;
  }

  private boolean isInside(Spot spot) {
    return beyond(spot) <= 0;
  }

  private double beyond(Spot spot) {
    return spot.x() * right + spot.y() * down - most;
  }

  private Spot crossing(Spot from, Spot to) {
    double part = beyond(from) / (beyond(from) - beyond(to));
    return new Spot(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
  }
}
