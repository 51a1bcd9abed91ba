package org.khorgos.explorer.map;

/** A place on the globe, in degrees north and east. */
record Coordinates(double latitude, double longitude) {}
