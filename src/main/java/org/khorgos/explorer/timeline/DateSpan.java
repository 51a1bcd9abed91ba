package org.khorgos.explorer.timeline;

/**
 * From year to year, both inclusive; an open end reaches as far as one likes, as it does for the
 * filters of the API.
 */
record DateSpan(int first, int last) {

  private static final int YEAR = 4;

  /** Between two dates, of which the year is read; empty is open. */
  static DateSpan between(String first, String last) {
    return new DateSpan(year(first, Integer.MIN_VALUE), year(last, Integer.MAX_VALUE));
  }

  private static int year(String date, int open) {
    return date.length() < YEAR ? open : Integer.parseInt(date.substring(0, YEAR));
  }

  boolean overlaps(int year) {
    return first <= year && year <= last;
  }
}
