package org.khorgos.explorer.chart;

import java.util.List;

/**
 * A control in the form of a chart.
 *
 * @param parameter that it sets
 * @param dataset whose filter has the values
 * @param filter that has the values; empty for a number
 * @param several whether several values can be chosen
 */
record Control(String parameter, String dataset, String filter, boolean several) {

  static Control one(String dataset, String filter) {
    return new Control(filter, dataset, filter, false);
  }

  static Control several(String dataset, String filter) {
    return new Control(filter, dataset, filter, true);
  }

  /** Participants, years and framework. */
  static List<Control> ofExercises(String dataset) {
    return List.of(
        several(dataset, "participant"), one(dataset, "year"), one(dataset, "framework"));
  }

  static Control number(String parameter) {
    return new Control(parameter, "", "", false);
  }
}
