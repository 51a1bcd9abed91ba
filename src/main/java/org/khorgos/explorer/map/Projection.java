package org.khorgos.explorer.map;

/**
 * The Lambert azimuthal equal-area projection of a sphere: areas are true everywhere, and near its
 * centre shapes and distances are as good as true, so that every map has a centre of its own.
 *
 * <p>After J. P. Snyder, “Map Projections: A Working Manual”, USGS Professional Paper 1395 (1987),
 * equations 22-4, 22-5 and 24-2.
 *
 * @param centre is at 0, 0
 * @param radius of the sphere; what comes out has its unit
 */
record Projection(Coordinates centre, double radius) {

  /** Of the sphere with the area of the WGS 84 ellipsoid, in kilometres. */
  private static final double EARTH = 6371.0;

  /** In kilometres. */
  static Projection around(Coordinates centre) {
    return new Projection(centre, EARTH);
  }

  /** East and north of the centre. The point opposite to the centre has no place. */
  Point project(Coordinates place) {
    double north = Math.toRadians(centre.latitude());
    double latitude = Math.toRadians(place.latitude());
    double east = Math.toRadians(place.longitude() - centre.longitude());
    double cosine =
        Math.sin(north) * Math.sin(latitude)
            + Math.cos(north) * Math.cos(latitude) * Math.cos(east);
    double scale = radius * Math.sqrt(2 / (1 + cosine));
    return new Point(
        scale * Math.cos(latitude) * Math.sin(east),
        scale
            * (Math.cos(north) * Math.sin(latitude)
                - Math.sin(north) * Math.cos(latitude) * Math.cos(east)));
  }
}
