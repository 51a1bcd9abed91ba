package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts labels on a map so that none lies on another. */
final class LabelPlacement {

  /** Mean width of a letter, as part of its size, with room to spare: readers' fonts differ. */
  static final double LETTER = 0.58;

  private static final double GAP = 4;

  /** Half the width of the sign of a point. */
  private static final double DOT = 4;

  /** A room so many times as wide as a name is wide enough. */
  private static final double ROOMY = 2;

  private final double size;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Starts with an empty map.
   *
   * @param size of letters, in units
   */
  LabelPlacement(double size) {
    this.size = size;
  }

  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }

    boolean isOnMap() {
      return left >= 2 && top >= 2 && right <= Viewport.WIDTH - 2 && bottom <= Viewport.HEIGHT - 2;
    }
  }

  /** Keeps labels away from a point. */
  void keepClear(Point at) {
    taken.add(new Box(at.x() - DOT, at.y() - DOT, at.x() + DOT, at.y() + DOT));
  }

  /** Keeps labels away from the corner of the map at the bottom on the left. */
  void keepCornerClear(double width, double height) {
    taken.add(new Box(0, Viewport.HEIGHT - height, width, Viewport.HEIGHT));
  }

  /** Beside a point, if there is room. */
  Optional<MapView.Label> beside(Point at, String text) {
    double level = at.y() + size * 0.35;
    double above = at.y() - DOT - size * 0.4;
    double below = at.y() + DOT + size;
    return place(
        "site",
        text,
        Stream.of(
            new Position(at.x() + 2 * DOT, level, "start"),
            new Position(at.x() - 2 * DOT, level, "end"),
            new Position(at.x(), above, "middle"),
            new Position(at.x(), below, "middle"),
            new Position(at.x() + DOT, above, "start"),
            new Position(at.x() + DOT, below, "start"),
            new Position(at.x() - DOT, above, "end"),
            new Position(at.x() - DOT, below, "end")));
  }

  /**
   * On land, as near as possible to the middle of what the map shows of it; nowhere, if it is too
   * small for the text.
   *
   * @param rooms on the map
   */
  Optional<MapView.Label> within(List<Borders.Room> rooms, String text) {
    double wide = width(text);
    List<Borders.Room> fitting =
        rooms.stream()
            .filter(room -> room.width() > wide + GAP && box(position(room), wide).isOnMap())
            .toList();
    double x = fitting.stream().mapToDouble(Borders.Room::x).average().orElse(0);
    double y = fitting.stream().mapToDouble(Borders.Room::y).average().orElse(0);
    return place(
        "state",
        text,
        fitting.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Borders.Room room) -> -Math.min(room.width(), ROOMY * wide))
                    .thenComparingDouble(room -> Math.hypot(room.x() - x, room.y() - y)))
            .map(this::position));
  }

  private Position position(Borders.Room room) {
    return new Position(room.x(), room.y() + size * 0.3, "middle");
  }

  /** Of a text, with its anchor on its baseline. */
  private record Position(double x, double y, String anchor) {}

  private Optional<MapView.Label> place(String kind, String text, Stream<Position> positions) {
    return positions
        .filter(position -> take(box(position, width(text))))
        .findFirst()
        .map(at -> new MapView.Label(kind, text, Viewport.rounded(at.x, at.y), at.anchor));
  }

  private boolean take(Box box) {
    return box.isOnMap() && taken.stream().noneMatch(box::meets) && taken.add(box);
  }

  private double width(String text) {
    return text.length() * size * LETTER;
  }

  private Box box(Position at, double wide) {
    double left =
        switch (at.anchor()) {
          case "start" -> at.x();
          case "end" -> at.x() - wide;
          default -> at.x() - wide / 2;
        };
    return new Box(left, at.y() - size * 0.85, left + wide, at.y() + size * 0.3);
  }
}
