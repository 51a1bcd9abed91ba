package org.khorgos.explorer.map;

/**
 * The projection of the sheet that {@code tools/borders} draws: Albers' equal-area conic of a
 * sphere, with the point where the meridians meet as its origin.
 *
 * <p>After J. P. Snyder, “Map Projections: A Working Manual”, USGS Professional Paper 1395 (1987),
 * page 100, equations 14-1 to 14-6.
 *
 * @param south the southern standard parallel, in degrees
 * @param north the northern one
 * @param meridian that runs straight down, in degrees
 * @param radius of the sphere, in kilometres
 */
record Projection(double south, double north, double meridian, double radius) {

  Point project(Coordinates place) {
    double sine = Math.sin(Math.toRadians(south));
    double n = (sine + Math.sin(Math.toRadians(north))) / 2;
    double c = 1 - sine * sine + 2 * n * sine;
    double distance =
        radius * Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(place.latitude()))) / n;
    double angle = n * Math.toRadians(place.longitude() - meridian);
    return new Point(distance * Math.sin(angle), distance * Math.cos(angle));
  }
}
