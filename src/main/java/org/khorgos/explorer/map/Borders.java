package org.khorgos.explorer.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Land, coasts and borders of the region, from the TopoJSON that {@code tools/borders} makes. */
@Singleton
class Borders {

  static final String FILE = "/map/borders.json";

  /**
   * Land.
   *
   * @param iso3 of its state; empty where who controls it is no answer to whose it is
   * @param polygons each with its outline first, then its holes
   */
  record Area(String iso3, List<List<List<Coordinates>>> polygons) {}

  private final GeoBounds frame;
  private final List<Area> areas;
  private final List<List<Coordinates>> coasts;
  private final List<List<Coordinates>> settled;
  private final List<List<Coordinates>> disputed;
  private final List<List<Coordinates>> arcs = new ArrayList<>();

  Borders() {
    JsonNode file = read();
    JsonNode box = file.path("bbox");
    frame = new GeoBounds(at(box, 0), at(box, 1), at(box, 2), at(box, 3));
    file.path("arcs").forEach(arc -> arcs.add(decode(file.path("transform"), arc)));
    JsonNode objects = file.path("objects");
    areas =
        stream(objects.path("countries").path("geometries"))
            .map(area -> new Area(area.path("id").asText(), polygons(area.path("arcs"))))
            .toList();
    JsonNode lines = objects.path("lines").path("geometries");
    coasts = lines(lines, "coast");
    settled = lines(lines, "settled");
    disputed = lines(lines, "disputed");
  }

  private static JsonNode read() {
    try (InputStream file = Borders.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file covers; beyond it land is missing. */
  GeoBounds frame() {
    return frame;
  }

  List<Area> areas() {
    return areas;
  }

  List<List<Coordinates>> coasts() {
    return coasts;
  }

  List<List<Coordinates>> settled() {
    return settled;
  }

  /** Borders and claims that Natural Earth calls disputed. */
  List<List<Coordinates>> disputed() {
    return disputed;
  }

  /** Around all that is in dispute, and what lies between. */
  List<GeoBounds> contested() {
    return GeoBounds.joined(disputed.stream().map(GeoBounds::around).toList());
  }

  private List<List<List<Coordinates>>> polygons(JsonNode polygons) {
    return stream(polygons).map(rings -> stream(rings).map(this::join).toList()).toList();
  }

  private List<List<Coordinates>> lines(JsonNode geometries, String id) {
    return stream(geometries)
        .filter(lines -> lines.path("id").asText().equals(id))
        .flatMap(lines -> stream(lines.path("arcs")).map(this::join))
        .toList();
  }

  /** A negative number is an arc from its end to its start: -1 is the first one. */
  private List<Coordinates> join(JsonNode numbers) {
    var line = new ArrayList<Coordinates>();
    for (JsonNode number : numbers) {
      int arc = number.asInt();
      var points = new ArrayList<Coordinates>(arcs.get(arc < 0 ? -1 - arc : arc));
      if (arc < 0) {
        Collections.reverse(points);
      }
      line.addAll(line.isEmpty() ? points : points.subList(1, points.size()));
    }
    return line;
  }

  /** Positions are steps from the one before. */
  private static List<Coordinates> decode(JsonNode transform, JsonNode arc) {
    JsonNode scale = transform.path("scale");
    JsonNode corner = transform.path("translate");
    var line = new ArrayList<Coordinates>();
    int x = 0;
    int y = 0;
    for (JsonNode step : arc) {
      x += step.path(0).asInt();
      y += step.path(1).asInt();
      line.add(new Coordinates(y * at(scale, 1) + at(corner, 1), x * at(scale, 0) + at(corner, 0)));
    }
    return line;
  }

  private static double at(JsonNode numbers, int index) {
    return numbers.path(index).asDouble();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
