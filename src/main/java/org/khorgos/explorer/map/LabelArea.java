package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is inside of an outline on a sheet, and of rings; a ring within another is a hole.
 *
 * @param outline of all that is known
 */
record LabelArea(List<Point> outline, List<List<Point>> rings) {

  private static final double STEP = 7;

  /** A level strip that is inside from one end to the other. */
  record Band(double left, double right, double middle) {
    double width() {
      return right - left;
    }
  }

  /** Strips of a height, from top to bottom of the sheet. */
  Stream<Band> bands(double height) {
    return DoubleStream.iterate(height, y -> y < Viewport.HEIGHT - height, y -> y + STEP)
        .boxed()
        .flatMap(
            y ->
                common(common(across(y - height / 2, y), across(y, y)), across(y + height / 2, y))
                    .stream());
  }

  private static List<Band> common(List<Band> some, List<Band> others) {
    return some.stream()
        .flatMap(
            one ->
                others.stream()
                    .map(
                        other ->
                            new Band(
                                Math.max(one.left, other.left),
                                Math.min(one.right, other.right),
                                one.middle))
                    .filter(band -> band.width() > 0))
        .toList();
  }

  private List<Band> across(double y, double middle) {
    return common(across(List.of(outline), y, middle), across(rings, y, middle));
  }

  private static List<Band> across(List<List<Point>> rings, double y, double middle) {
    double[] crossings =
        rings.stream().flatMapToDouble(ring -> crossings(ring, y)).sorted().toArray();
    var bands = new ArrayList<Band>();
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      bands.add(
          new Band(Math.max(0, crossings[i]), Math.min(Viewport.WIDTH, crossings[i + 1]), middle));
    }
    return bands;
  }

  private static DoubleStream crossings(List<Point> ring, double y) {
    var at = DoubleStream.builder();
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      Point to = ring.get(i);
      if (from.y() <= y != to.y() <= y) {
        at.add(from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x()));
      }
    }
    return at.build();
  }
}
