package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.PageLinks;

/**
 * The timeline of the first page.
 *
 * @param from the first year chosen, and {@code to} the last; empty when none is
 * @param datasets as the API takes them
 * @param undrawn what has no place in the drawing, with how much there is of it
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
   * What happened in the years chosen.
   *
   * @param title the years, and how much there is
   * @param entries the first of all, by date; none when no years are chosen
   * @param total how many there are
   * @param more how many are left out
   * @param table all of them
   * @param data the answer of the API that this is drawn from
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
