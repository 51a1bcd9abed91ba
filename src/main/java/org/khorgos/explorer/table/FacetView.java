package org.khorgos.explorer.table;

import java.util.List;
import org.khorgos.explorer.page.Link;

/**
 * The values of a filter, each of which can be switched on and off.
 *
 * @param options the first values, with those that are on before all others
 * @param rest all others
 * @param truncated whether there are more than are counted
 * @param modes ways in which values combine; empty where there is one only, or no value is on
 * @param bars counts by year; none for other filters
 */
record FacetView(
    String name,
    String label,
    String description,
    List<Option> options,
    List<Option> rest,
    boolean truncated,
    List<Link> modes,
    List<Bar> bars) {

  /** A value, and how many records have it when all other filters stay. */
  record Option(String id, String label, long count, boolean on, String href) {}

  /** A year in a drawing of height {@link #HEIGHT}; y counts from the top. */
  record Bar(String year, long count, int x, int y, int height, boolean on, String href) {}

  static final int HEIGHT = 40;
  static final int STEP = 8;

  /** How many values there are, shown or not. */
  public int size() {
    return options.size() + rest.size();
  }

  public String lastYear() {
    return bars.get(bars.size() - 1).year();
  }

  /** Width of the drawing. */
  public int width() {
    return bars.isEmpty() ? 0 : bars.get(bars.size() - 1).x() + STEP;
  }
}
