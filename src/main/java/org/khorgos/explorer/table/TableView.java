package org.khorgos.explorer.table;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;

/**
 * A table of records, with everything by which it can be changed.
 *
 * @param total records on all pages
 * @param from the page that begins with the first record; empty when this is it
 * @param next the page after this one; empty when there is none
 * @param everything the table without any filter; empty when there is none
 * @param more facets that are not counted unless asked for
 * @param drops when nothing was found: filters, with how much there is without each
 */
record TableView(
    String name,
    String label,
    String description,
    String path,
    long total,
    String from,
    String next,
    String everything,
    List<Heading> headings,
    List<Row> rows,
    List<Chip> chips,
    List<FacetView> facets,
    List<Link> more,
    List<Range> ranges,
    List<Choice> columns,
    List<Link> exports,
    List<Drop> drops,
    Search search,
    List<TableQuery.Hidden> besidesRanges,
    List<TableQuery.Hidden> besidesColumns) {

  /**
   * A column heading.
   *
   * @param href sorts by the column, or turns the order round; empty where neither can be
   * @param sort as {@code aria-sort} has it; empty where one cannot sort
   */
  record Heading(
      String name, String label, String description, String href, String sort, boolean numeric) {}

  /**
   * A record.
   *
   * @param href its page; empty where it has none
   */
  record Row(String href, boolean disputed, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param more how many values are left out
   * @param kind as style sheets know it; empty for plain text
   * @param leads whether its text leads to the record
   */
  record Cell(List<DisplayValue> values, int more, String kind, boolean leads) {}

  /** A filter that is on, and how to drop it. */
  record Chip(String label, String value, String href) {}

  /**
   * A filter by lowest and highest value.
   *
   * @param single whether it takes one value and no range
   */
  record Range(
      String name,
      String label,
      String description,
      String form,
      boolean single,
      String from,
      String to) {}

  /** A column that can be shown. */
  record Choice(String name, String label, String description, boolean on) {}

  /** A filter without which there would be something. */
  record Drop(String label, String value, long total, String href) {}

  /**
   * Words to look for.
   *
   * @param possible whether one can look for words here
   */
  record Search(boolean possible, String words, List<TableQuery.Hidden> besides) {}
}
