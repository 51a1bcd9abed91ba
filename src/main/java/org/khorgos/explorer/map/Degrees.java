package org.khorgos.explorer.map;

/** A place on the globe, in degrees north and east. */
record Degrees(double latitude, double longitude) {}
