package org.khorgos.explorer.table;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.FilterRemoval;
import org.khorgos.explorer.page.HiddenField;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.RangeEnds;

/**
 * The page with the table of a list.
 *
 * @param exports links to all rows as files
 */
record TableView(
    Head head, Search search, Filters filters, Chooser chooser, List<Link> exports, Result result) {

  /**
   * The list.
   *
   * @param path of the page, to which its forms are sent
   */
  record Head(String label, String description, String path) {}

  /**
   * The field for words.
   *
   * @param possible whether the records of the list can be searched
   */
  record Search(boolean possible, String words, List<HiddenField> hidden) {}

  /**
   * The filters.
   *
   * @param chips filters in use
   * @param none link to the table without any filter; empty when there is none
   * @param readings links that choose which values are filtered; empty where records have no others
   * @param more links that count one more facet
   */
  record Filters(
      List<Chip> chips,
      String none,
      List<FacetView> facets,
      List<Link> readings,
      List<Link> more,
      Ranges ranges) {}

  /** A filter in use, with a link that removes it. */
  record Chip(String label, String value, String href) {}

  /** The form for filters by minimum and maximum. */
  record Ranges(List<Range> fields, List<HiddenField> hidden) {}

  /**
   * A filter by minimum and maximum.
   *
   * @param single whether it takes one value and no range
   */
  record Range(
      String name, String label, String description, String form, boolean single, RangeEnds ends) {}

  /** The form that chooses columns. */
  record Chooser(List<Choice> columns, List<HiddenField> hidden) {}

  /** A column that can be shown. */
  record Choice(String name, String label, String description, boolean on) {}

  /**
   * What was found.
   *
   * @param total records on all pages
   * @param first link to the first page; empty on it
   * @param next link to the next page; empty on the last
   * @param removals when nothing was found: how much there is without each filter
   */
  record Result(
      long total,
      String first,
      String next,
      List<Heading> headings,
      List<Row> rows,
      List<FilterRemoval> removals) {}

  /**
   * A column heading.
   *
   * @param href link that sorts by the column, or reverses the order; empty for neither
   * @param sort value of {@code aria-sort}; empty where the column cannot be sorted by
   */
  record Heading(
      String name, String label, String description, String href, String sort, boolean numeric) {}

  /**
   * A record.
   *
   * @param href link to its page; empty where it has none
   * @param matched other values than those shown for which it was selected
   */
  record Row(String href, boolean disputed, List<String> matched, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param more how many values are left out
   * @param kind class for style sheets; empty for plain text
   * @param leads whether its text links to the record
   */
  record Cell(List<DisplayValue> values, int more, String kind, boolean leads) {}
}
