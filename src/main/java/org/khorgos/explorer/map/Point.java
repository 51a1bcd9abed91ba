package org.khorgos.explorer.map;

/**
 * A point on a plane: kilometres east and north of a centre, or units right and down of a corner.
 */
record Point(double x, double y) {}
