package org.khorgos.explorer.map;

import com.fasterxml.jackson.annotation.JsonFormat;

/** A point to the right and down of an origin: in kilometres on the sheet, in units on a map. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Point(double x, double y) {}
