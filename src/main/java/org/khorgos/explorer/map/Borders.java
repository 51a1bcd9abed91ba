package org.khorgos.explorer.map;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Land, coasts and borders of the region as paths on one sheet, which {@code tools/borders} writes
 * (docs/decisions/0018). Lengths are kilometres.
 */
@Singleton
class Borders {

  static final String FILE = "/map/borders.json";

  /**
   * Land.
   *
   * @param id of its state, by ISO 3166-1; empty for land without a settled state
   * @param hull the corners of its convex hull
   * @param rooms where its name may stand
   */
  record Land(String id, Circle around, List<Point> hull, List<Room> rooms, String path) {}

  /** A coast or border, or a part of one. */
  record Line(Kind kind, Circle around, String path) {

    enum Kind {
      COAST,
      SETTLED,
      DISPUTED
    }
  }

  /** A circle that a shape lies in. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Circle(double x, double y, double radius) {}

  /** The middle of a name and the width that it may have. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record Room(double x, double y, double width) {}

  private record Frame(double west, double south, double east, double north) {}

  @JsonIgnoreProperties("about")
  private record Sheet(
      Projection projection, Frame frame, String sea, List<Land> lands, List<Line> lines) {}

  private final Sheet sheet;

  Borders() {
    try (InputStream file = Borders.class.getResourceAsStream(FILE)) {
      sheet = new ObjectMapper().readValue(file, Sheet.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a place is on the sheet; beyond it land is missing. */
  boolean cover(Coordinates place) {
    Frame frame = sheet.frame;
    return place.longitude() >= frame.west
        && place.longitude() <= frame.east
        && place.latitude() >= frame.south
        && place.latitude() <= frame.north;
  }

  Projection projection() {
    return sheet.projection;
  }

  /** Everything that is on the sheet, as a path. */
  String sea() {
    return sheet.sea;
  }

  List<Land> lands() {
    return sheet.lands;
  }

  List<Line> lines() {
    return sheet.lines;
  }
}
