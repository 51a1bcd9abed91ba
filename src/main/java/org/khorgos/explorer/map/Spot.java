package org.khorgos.explorer.map;

/**
 * A point on a plane: kilometres east and north of a centre, or units right and down of a corner.
 */
record Spot(double x, double y) {}
