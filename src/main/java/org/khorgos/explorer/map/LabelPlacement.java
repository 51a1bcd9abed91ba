package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts words on a sheet so that none lies on another. */
final class LabelPlacement {

  /** How wide a letter is on average, of its size, with room to spare: pages have fonts of many. */
  private static final double LETTER = 0.58;

  private static final double GAP = 4;

  /** An area so many times as wide as its name has room enough. */
  private static final double ROOMY = 2;

  private final double size;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Nothing is written yet.
   *
   * @param size of letters, in units
   */
  LabelPlacement(double size) {
    this.size = size;
  }

  /** Room that words take. */
  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }

    boolean isOnSheet() {
      return left >= 2 && top >= 2 && right <= Viewport.WIDTH - 2 && bottom <= Viewport.HEIGHT - 2;
    }
  }

  /** Keeps words away from around a point. */
  void keepClear(Point spot, double radius) {
    taken.add(new Box(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius));
  }

  /** Keeps words off an area. */
  void keepOff(List<Point> area) {
    if (!area.isEmpty()) {
      taken.add(
          new Box(
              area.stream().mapToDouble(Point::x).min().orElseThrow(),
              area.stream().mapToDouble(Point::y).min().orElseThrow(),
              area.stream().mapToDouble(Point::x).max().orElseThrow(),
              area.stream().mapToDouble(Point::y).max().orElseThrow()));
    }
  }

  /** Keeps words away from a corner of the sheet, at the bottom on the left. */
  void keepCornerClear(double width, double height) {
    taken.add(new Box(0, Viewport.HEIGHT - height, width, Viewport.HEIGHT));
  }

  private double width(String words) {
    return words.length() * size * LETTER;
  }

  /** Beside a point where there is room; where there is none, nothing. */
  Optional<MapView.Words> beside(Point spot, String words) {
    double wide = width(words);
    double off = GAP + 4;
    return Stream.of(
            at(words, spot.x() + off, spot.y() + size * 0.35, "start"),
            at(words, spot.x() - off, spot.y() + size * 0.35, "end"),
            at(words, spot.x(), spot.y() - GAP - 1 - size * 0.3, "middle"),
            at(words, spot.x(), spot.y() + GAP + 1 + size * 0.85, "middle"),
            at(words, spot.x() + off, spot.y() - size * 0.6, "start"),
            at(words, spot.x() + off, spot.y() + size * 1.3, "start"),
            at(words, spot.x() - off, spot.y() - size * 0.6, "end"),
            at(words, spot.x() - off, spot.y() + size * 1.3, "end"))
        .filter(placed -> take(box(placed, wide)))
        .findFirst();
  }

  private static MapView.Words at(String words, double x, double y, String anchor) {
    return new MapView.Words(words, Viewport.number(x), Viewport.number(y), anchor);
  }

  private Box box(MapView.Words words, double wide) {
    double x = Double.parseDouble(words.x());
    double y = Double.parseDouble(words.y());
    double left =
        words.anchor().equals("start") ? x : words.anchor().equals("end") ? x - wide : x - wide / 2;
    return new Box(left, y - size * 0.85, left + wide, y + size * 0.3);
  }

  private boolean take(Box box) {
    boolean free = box.isOnSheet() && taken.stream().noneMatch(box::meets);
    if (free) {
      taken.add(box);
    }
    return free;
  }

  /** Within an area, in its midst if there is room; nowhere when it is too small for the words. */
  Optional<MapView.Words> within(LabelArea area, String words) {
    double wide = width(words);
    List<LabelArea.Band> bands =
        area.bands(size).filter(band -> band.width() > wide + 2 * GAP).toList();
    double midst =
        bands.stream().mapToDouble(LabelArea.Band::middle).average().orElse(Viewport.HEIGHT / 2);
    return bands.stream()
        .sorted(
            Comparator.comparingDouble(
                    (LabelArea.Band band) -> -Math.min(band.width(), ROOMY * wide))
                .thenComparingDouble(band -> Math.abs(band.middle() - midst)))
        .flatMap(
            band -> Stream.of(0.5, 0.3, 0.7, 0.15, 0.85).map(part -> at(words, band, part, wide)))
        .filter(placed -> take(box(placed, wide)))
        .findFirst();
  }

  private MapView.Words at(String words, LabelArea.Band band, double part, double wide) {
    double x = band.left() + GAP + wide / 2 + part * (band.width() - wide - 2 * GAP);
    return at(words, x, band.middle() + size * 0.3, "middle");
  }
}
