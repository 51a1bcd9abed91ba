package org.khorgos.explorer.chart;

import java.util.List;
import org.khorgos.explorer.page.CodeSnippet;
import org.khorgos.explorer.page.FilterRemoval;
import org.khorgos.explorer.page.HiddenField;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.RangeEnds;

/**
 * The page of a chart.
 *
 * @param siblings links to all charts
 * @param table the data of the chart
 * @param calls code that requests the data
 * @param removals when there is no data: how much there is without each filter
 */
record ChartView(
    Head head,
    List<Link> siblings,
    Form form,
    Drawing drawing,
    ChartTable table,
    List<CodeSnippet> calls,
    List<FilterRemoval> removals,
    Assets assets) {

  /**
   * The chart.
   *
   * @param sentence what it shows
   * @param filters the filters in use, in words; empty when there are none
   * @param reset link to the chart with the filters that it starts with
   */
  record Head(String title, String sentence, String filters, String reset) {}

  /**
   * The form that changes the filters.
   *
   * @param path of the page, to which it is sent
   */
  record Form(String path, List<ControlView> controls, List<HiddenField> hidden) {}

  /**
   * What the script draws.
   *
   * @param name of the chart, by which the script chooses what to draw
   * @param data URL of the data in the API
   * @param truncated whether the API has more than it sends
   * @param names labels of the ids and codes in the data, as JSON
   * @param words texts of the script, as JSON
   */
  record Drawing(String name, String data, boolean truncated, String names, String words) {}

  /** The files that only charts need. */
  record Assets(String script, String style) {}

  /**
   * A control of the form.
   *
   * @param kind {@code one}, {@code several}, {@code range} or {@code number}
   * @param summary what is chosen, in words
   */
  record ControlView(
      String name,
      String label,
      String description,
      String kind,
      String summary,
      List<Option> options,
      RangeEnds ends) {}

  /** A value that can be chosen, with its number of records; 0 when they are not counted. */
  record Option(String value, String label, long count, boolean on) {}
}
