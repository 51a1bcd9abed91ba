package org.khorgos.explorer.chart;

import java.util.List;

/**
 * Something that the form of a chart offers.
 *
 * @param parameter that it sets
 * @param dataset whose filter knows the values
 * @param filter that knows them; empty for a number
 * @param several whether several values can be chosen
 */
record Control(String parameter, String dataset, String filter, boolean several) {

  static Control one(String dataset, String filter) {
    return new Control(filter, dataset, filter, false);
  }

  static Control several(String dataset, String filter) {
    return new Control(filter, dataset, filter, true);
  }

  /** Who took part, when, and under whose roof. */
  static List<Control> ofExercises(String dataset) {
    return List.of(
        several(dataset, "participant"), one(dataset, "year"), one(dataset, "framework"));
  }

  static Control number(String parameter) {
    return new Control(parameter, "", "", false);
  }
}
