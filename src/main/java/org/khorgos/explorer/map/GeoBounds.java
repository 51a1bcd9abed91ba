package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.List;

/** A part of the globe between two meridians and two parallels, in degrees. */
record GeoBounds(double west, double south, double east, double north) {

  /** So near that a straight line between them is as good as the parallel. */
  private static final double STEP = 2;

  boolean holds(Coordinates place) {
    return place.longitude() >= west
        && place.longitude() <= east
        && place.latitude() >= south
        && place.latitude() <= north;
  }

  private boolean meets(GeoBounds other) {
    return west < other.east && east > other.west && south < other.north && north > other.south;
  }

  private GeoBounds with(GeoBounds other) {
    return new GeoBounds(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /** The same parts of the globe, those that overlap as one. */
  static List<GeoBounds> joined(List<GeoBounds> frames) {
    var joined = new ArrayList<GeoBounds>();
    for (GeoBounds frame : frames) {
      GeoBounds whole = frame;
      while (joined.stream().anyMatch(whole::meets)) {
        List<GeoBounds> met = joined.stream().filter(whole::meets).toList();
        joined.removeAll(met);
        whole = met.stream().reduce(whole, GeoBounds::with);
      }
      joined.add(whole);
    }
    return joined;
  }

  Coordinates middle() {
    return new Coordinates((south + north) / 2, (west + east) / 2);
  }

  /** What all of some places lie in. */
  static GeoBounds around(List<Coordinates> places) {
    return new GeoBounds(
        places.stream().mapToDouble(Coordinates::longitude).min().orElseThrow(),
        places.stream().mapToDouble(Coordinates::latitude).min().orElseThrow(),
        places.stream().mapToDouble(Coordinates::longitude).max().orElseThrow(),
        places.stream().mapToDouble(Coordinates::latitude).max().orElseThrow());
  }

  List<Coordinates> outline() {
    var line = new ArrayList<Coordinates>();
    for (double at = west; at < east; at += STEP) {
      line.add(new Coordinates(south, at));
    }
    for (double at = south; at < north; at += STEP) {
      line.add(new Coordinates(at, east));
    }
    for (double at = east; at > west; at -= STEP) {
      line.add(new Coordinates(north, at));
    }
    for (double at = north; at > south; at -= STEP) {
      line.add(new Coordinates(at, west));
    }
    return line;
  }
}
