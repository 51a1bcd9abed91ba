package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;

/** Draws one map on one sheet. */
final class MapDrawing {

  /** Letters, in units: as wide as the map can be, a unit is a little more than a pixel. */
  private static final double WIDE = 12.5;

  /** On a phone it is half a pixel. */
  private static final double NARROW = 23;

  private static final double DOT = 4;
  private static final double LONGEST_SCALE = Viewport.WIDTH / 4;

  private final Borders borders;
  private final CountryNames countries;
  private final Messages messages;
  private final PageLinks links;
  private final Viewport sheet;

  MapDrawing(
      Borders borders, CountryNames countries, Messages messages, PageLinks links, Viewport sheet) {
    this.borders = borders;
    this.countries = countries;
    this.messages = messages;
    this.links = links;
    this.sheet = sheet;
  }

  MapView of(List<LocatedPlace> sites, List<String> beyond, Map<String, Involvement> parts) {
    var legend = new MapLegend(countries, messages, links);
    var rings = new TreeMap<String, List<List<Point>>>();
    var lands = new TreeMap<String, StringBuilder>();
    for (Borders.Area area : borders.areas()) {
      List<List<Point>> seen =
          area.polygons().stream()
              .flatMap(List::stream)
              .map(sheet::area)
              .filter(ring -> ring.size() > 2)
              .toList();
      String part = Optional.ofNullable(parts.get(area.iso3())).map(Involvement::code).orElse("");
      seen.forEach(
          ring ->
              lands
                  .computeIfAbsent(part, key -> new StringBuilder())
                  .append(Viewport.path(ring, "Z")));
      if (!area.iso3().isEmpty()) {
        rings.put(area.iso3(), seen);
      }
    }
    return new MapView(
        Viewport.number(Viewport.WIDTH),
        Viewport.number(Viewport.HEIGHT),
        legend.summary(sites, parts),
        Viewport.path(sheet.area(borders.frame().outline()), "Z"),
        lands.entrySet().stream()
            .map(land -> new MapView.Land(land.getKey(), land.getValue().toString()))
            .toList(),
        lines(borders.coasts()),
        lines(borders.settled()),
        lines(borders.disputed()),
        letters(WIDE, sites, rings, parts),
        letters(NARROW, sites, rings, parts),
        scale(),
        legend.keys(parts),
        places(sites),
        beyond);
  }

  private String lines(List<List<Coordinates>> lines) {
    return lines.stream()
        .flatMap(line -> sheet.line(line).stream())
        .map(line -> Viewport.path(line, ""))
        .collect(Collectors.joining());
  }

  /** Places first, for they are what the map is about, then states that had a part. */
  private MapView.Letters letters(
      double size,
      List<LocatedPlace> sites,
      Map<String, List<List<Point>>> rings,
      Map<String, Involvement> parts) {
    var lettering = new LabelPlacement(size);
    lettering.keepCornerClear(LONGEST_SCALE + 2 * size, 3 * size);
    List<Point> spots = sites.stream().map(site -> sheet.put(site.at())).toList();
    spots.forEach(spot -> lettering.keepClear(spot, DOT));
    var beside = new ArrayList<MapView.Words>();
    for (int i = 0; i < spots.size(); i++) {
      String number = String.valueOf(i + 1);
      Point spot = spots.get(i);
      String full = size == WIDE ? number + " " + sites.get(i).brief() : number;
      lettering.beside(spot, full).or(() -> lettering.beside(spot, number)).ifPresent(beside::add);
    }
    // A state's name on land that others claim too would say whose it is.
    borders.contested().forEach(area -> lettering.keepOff(sheet.area(area.outline())));
    List<Point> known = sheet.area(borders.frame().outline());
    List<MapView.Words> names =
        rings.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, ?> land) -> !parts.containsKey(land.getKey())))
            .flatMap(
                land ->
                    lettering
                        .within(
                            new LabelArea(known, land.getValue()),
                            countries.named(land.getKey(), links).text())
                        .stream())
            .toList();
    return new MapView.Letters(names, beside);
  }

  /** The longest round distance that fits. */
  private MapView.Scale scale() {
    int kilometres =
        IntStream.of(1000, 500, 200, 100)
            .filter(length -> length / sheet.kilometres() <= LONGEST_SCALE)
            .findFirst()
            .orElse(100);
    return new MapView.Scale(
        Viewport.number(kilometres / sheet.kilometres()), messages.say("map_scale", kilometres));
  }

  private List<MapView.Place> places(List<LocatedPlace> sites) {
    return IntStream.range(0, sites.size())
        .mapToObj(
            i -> {
              LocatedPlace site = sites.get(i);
              Point spot = sheet.put(site.at());
              return new MapView.Place(
                  i + 1,
                  site.name(),
                  site.field(),
                  Viewport.number(spot.x()),
                  Viewport.number(spot.y()),
                  String.valueOf(site.at().latitude()),
                  String.valueOf(site.at().longitude()));
            })
        .toList();
  }
}
