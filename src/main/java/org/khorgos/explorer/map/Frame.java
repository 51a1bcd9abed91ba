package org.khorgos.explorer.map;

import java.util.ArrayList;
import java.util.List;

/** A part of the globe between two meridians and two parallels, in degrees. */
record Frame(double west, double south, double east, double north) {

  /** So near that a straight line between them is as good as the parallel. */
  private static final double STEP = 2;

  boolean holds(Degrees place) {
    return place.longitude() >= west
        && place.longitude() <= east
        && place.latitude() >= south
        && place.latitude() <= north;
  }

  private boolean meets(Frame other) {
    return west < other.east && east > other.west && south < other.north && north > other.south;
  }

  private Frame with(Frame other) {
    return new Frame(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /** The same parts of the globe, those that overlap as one. */
  static List<Frame> joined(List<Frame> frames) {
    var joined = new ArrayList<Frame>();
    for (Frame frame : frames) {
      Frame whole = frame;
      while (joined.stream().anyMatch(whole::meets)) {
        List<Frame> met = joined.stream().filter(whole::meets).toList();
        joined.removeAll(met);
        whole = met.stream().reduce(whole, Frame::with);
      }
      joined.add(whole);
    }
    return joined;
  }

  Degrees middle() {
    return new Degrees((south + north) / 2, (west + east) / 2);
  }

  /** What all of some places lie in. */
  static Frame around(List<Degrees> places) {
    return new Frame(
        places.stream().mapToDouble(Degrees::longitude).min().orElseThrow(),
        places.stream().mapToDouble(Degrees::latitude).min().orElseThrow(),
        places.stream().mapToDouble(Degrees::longitude).max().orElseThrow(),
        places.stream().mapToDouble(Degrees::latitude).max().orElseThrow());
  }

  List<Degrees> outline() {
    var line = new ArrayList<Degrees>();
    for (double at = west; at < east; at += STEP) {
      line.add(new Degrees(south, at));
    }
    for (double at = south; at < north; at += STEP) {
      line.add(new Degrees(at, east));
    }
    for (double at = east; at > west; at -= STEP) {
      line.add(new Degrees(north, at));
    }
    for (double at = north; at > south; at -= STEP) {
      line.add(new Degrees(at, west));
    }
    return line;
  }
}
