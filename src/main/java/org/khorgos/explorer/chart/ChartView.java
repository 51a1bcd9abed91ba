package org.khorgos.explorer.chart;

import java.util.List;
import org.khorgos.explorer.page.CodeSnippet;
import org.khorgos.explorer.page.Link;

/**
 * A chart with everything by which it can be changed, and what it is drawn from.
 *
 * @param sentence what it shows
 * @param asked the filters that are on, in words; empty when there are none
 * @param answer the answer of the API that it is drawn from
 * @param opening the chart as links lead to it
 * @param words what its script says, as JSON
 * @param names what ids and codes in the answer are called, as JSON
 * @param drops when there is nothing to draw: filters without which there is
 * @param cut whether the API has more than it answered
 */
record ChartView(
    String name,
    String title,
    String sentence,
    String asked,
    String path,
    String opening,
    String answer,
    String words,
    String names,
    List<ControlView> controls,
    List<Hidden> besides,
    ChartTable table,
    List<CodeSnippet> calls,
    List<Drop> drops,
    boolean cut,
    List<Link> others,
    String script,
    String style) {

  /** A field of the form that nobody sees. */
  record Hidden(String name, String value) {}

  /** A filter without which there would be something. */
  record Drop(String label, String value, int found, String href) {}

  /**
   * Something that the form offers.
   *
   * @param kind {@code one}, {@code several}, {@code range} or {@code number}
   * @param summary what is chosen, in words
   * @param from the value, or the lower end of the range
   */
  record ControlView(
      String name,
      String label,
      String description,
      String kind,
      String summary,
      List<Option> options,
      String from,
      String to) {}

  /** A value that can be chosen, with how many records there are; 0 when they are not counted. */
  record Option(String value, String label, long count, boolean on) {}
}
