package org.khorgos.explorer.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.query.parse.ParameterError;

/**
 * The request of a chart to the API. Its page takes all other parameters.
 *
 * @param path in the API
 * @param fixed parameters that the chart needs
 * @param usual default values of parameters
 * @param refused more parameters that the chart cannot be drawn with
 */
record ChartQuery(
    String path, Map<String, String> fixed, Map<String, String> usual, List<String> refused) {

  /** All parameters of the request, from those of the page. */
  Map<String, List<String>> completed(Map<String, List<String>> given) {
    var all = new LinkedHashMap<>(given);
    usual.forEach((name, value) -> all.putIfAbsent(name, List.of(value)));
    fixed.forEach((name, value) -> all.put(name, List.of(value)));
    refused.forEach(all::remove);
    return all;
  }

  /** Errors for parameters that the page does not take. */
  List<ParameterError> errors(Map<String, List<String>> given) {
    return Stream.concat(fixed.keySet().stream(), refused.stream())
        .filter(given::containsKey)
        .map(
            name ->
                ParameterError.of(
                    name,
                    String.join(",", given.getOrDefault(name, List.of())),
                    "is not a parameter of this chart, which decides that itself"))
        .toList();
  }

  /** The parameters of the page, from all parameters of the request in canonical form. */
  Map<String, String> own(Map<String, String> canonical) {
    var own = new TreeMap<>(canonical);
    own.keySet().removeAll(fixed.keySet());
    usual.forEach(own::remove);
    return own;
  }
}
