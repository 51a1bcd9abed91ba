package org.khorgos.explorer.page;

/**
 * The values of the two fields for a range. A single value is both its ends; an open end is empty.
 */
public record RangeEnds(String from, String to) {

  private static final String TO = "..";

  /** The ends of a range as the API takes it; of a list, which has none, the text twice. */
  public static RangeEnds of(String value) {
    int dots = value.contains(",") ? -1 : value.indexOf(TO);
    return dots < 0
        ? new RangeEnds(value, value)
        : new RangeEnds(value.substring(0, dots), value.substring(dots + TO.length()));
  }
}
