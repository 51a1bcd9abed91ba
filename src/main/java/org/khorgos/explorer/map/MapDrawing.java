package org.khorgos.explorer.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;

/** Draws maps: puts places and labels on the paths of the borders. */
record MapDrawing(Borders borders, CountryNames countries, Messages messages, PageLinks links) {

  /** Size of letters in units. A unit is a little more than a pixel on a wide screen. */
  private static final double WIDE = 12.5;

  /** On a phone a unit is half a pixel. */
  private static final double NARROW = 23;

  private static final double LONGEST_SCALE = Viewport.WIDTH / 4;

  MapView.Drawing draw(
      Viewport viewport, List<MapView.Place> places, Map<String, Involvement> parts) {
    return new MapView.Drawing(
        new MapLegend(countries, messages, links).summary(places, parts),
        viewport.transform(),
        borders.sea(),
        lands(viewport, parts),
        new MapView.Lines(
            lines(viewport, Borders.Line.Kind.COAST),
            lines(viewport, Borders.Line.Kind.SETTLED),
            lines(viewport, Borders.Line.Kind.DISPUTED)),
        labels(viewport, WIDE, places, parts),
        labels(viewport, NARROW, places, parts),
        scale(viewport));
  }

  private List<MapView.Land> lands(Viewport viewport, Map<String, Involvement> parts) {
    var paths = new TreeMap<String, String>();
    for (Borders.Land land : borders.lands()) {
      if (viewport.meets(land.around())) {
        String part = Optional.ofNullable(parts.get(land.id())).map(Involvement::code).orElse("");
        paths.merge(part, land.path(), String::concat);
      }
    }
    return paths.entrySet().stream()
        .map(land -> new MapView.Land(land.getKey(), land.getValue()))
        .toList();
  }

  private String lines(Viewport viewport, Borders.Line.Kind kind) {
    return borders.lines().stream()
        .filter(line -> line.kind() == kind && viewport.meets(line.around()))
        .map(Borders.Line::path)
        .collect(Collectors.joining());
  }

  /** Places first, because the map is about them, then states that had a part. */
  private List<MapView.Label> labels(
      Viewport viewport, double size, List<MapView.Place> places, Map<String, Involvement> parts) {
    var placement = new LabelPlacement(size);
    placement.keepCornerClear(LONGEST_SCALE + 2 * size, 3 * size);
    places.forEach(place -> placement.keepClear(place.at()));
    List<MapView.Label> beside =
        places.stream().flatMap(place -> beside(placement, place, size == WIDE).stream()).toList();
    Stream<MapView.Label> states =
        borders.lands().stream()
            .filter(land -> !land.rooms().isEmpty() && viewport.meets(land.around()))
            .sorted(Comparator.comparing(land -> !parts.containsKey(land.id())))
            .flatMap(land -> placement.within(rooms(viewport, land), name(land)).stream());
    return Stream.concat(states, beside.stream()).toList();
  }

  private static List<Borders.Room> rooms(Viewport viewport, Borders.Land land) {
    return land.rooms().stream().map(viewport::put).toList();
  }

  private String name(Borders.Land land) {
    return countries.named(land.id(), links).text();
  }

  /** Its number, and where there is room the narrowest part of its name. */
  private static Optional<MapView.Label> beside(
      LabelPlacement placement, MapView.Place place, boolean named) {
    String number = String.valueOf(place.number());
    return Stream.of(number + " " + place.name().replaceFirst(",.*", ""), number)
        .skip(named ? 0 : 1)
        .flatMap(text -> placement.beside(place.at(), text).stream())
        .findFirst();
  }

  /** The longest round distance that fits. */
  private MapView.Scale scale(Viewport viewport) {
    int kilometres =
        IntStream.of(1000, 500, 200)
            .filter(length -> length / viewport.kilometres() <= LONGEST_SCALE)
            .findFirst()
            .orElse(100);
    return new MapView.Scale(
        Math.round(kilometres / viewport.kilometres()), messages.say("map_scale", kilometres));
  }
}
