package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.PageLinks;

/**
 * The timeline of the start page.
 *
 * @param from the first selected year, and {@code to} the last; empty when open
 * @param datasets as a parameter of the API
 * @param undrawn links to records that have no place in the drawing
 */
public record TimelineView(
    TimelineChart chart,
    String from,
    String to,
    String datasets,
    Happened happened,
    List<Link> undrawn) {

  static String href(PageLinks links, String years) {
    return links.to("/", Map.of(YearRange.PARAMETER, years));
  }

  /**
   * What happened in the selected years.
   *
   * @param title the years, and how many records there are
   * @param chosen whether years are selected
   * @param entries the first records by date; none when no years are selected
   * @param total how many records there are
   * @param more how many are left out
   * @param table link to the table of all of them
   * @param data link to the same list in the API
   */
  record Happened(
      String title,
      boolean chosen,
      List<Item> entries,
      long total,
      long more,
      String table,
      String data) {}

  /** A record. */
  record Item(String date, String edtf, String name, String href, String kind, boolean disputed) {}
}
