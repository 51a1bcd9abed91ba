package org.khorgos.explorer.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.query.parse.ParameterError;

/**
 * What a chart asks the API. All that it leaves open is a parameter of its page.
 *
 * @param path of the API
 * @param fixed parameters without which it could not be drawn
 * @param usual parameters that hold unless others are given
 * @param refused more parameters with which it could not be drawn
 */
record ChartQuery(
    String path, Map<String, String> fixed, Map<String, String> usual, List<String> refused) {

  /** The whole question, of what the page was asked. */
  Map<String, List<String>> completed(Map<String, List<String>> asked) {
    var all = new LinkedHashMap<>(asked);
    usual.forEach((name, value) -> all.putIfAbsent(name, List.of(value)));
    fixed.forEach((name, value) -> all.put(name, List.of(value)));
    refused.forEach(all::remove);
    return all;
  }

  /** What the page may not be asked. */
  List<ParameterError> errors(Map<String, List<String>> asked) {
    return Stream.concat(fixed.keySet().stream(), refused.stream())
        .filter(asked::containsKey)
        .map(
            name ->
                ParameterError.of(
                    name,
                    String.join(",", asked.getOrDefault(name, List.of())),
                    "is not a parameter of this chart, which decides that itself"))
        .toList();
  }

  /** The part of a whole question, in its canonical form, that belongs to the page. */
  Map<String, String> own(Map<String, String> canonical) {
    var own = new TreeMap<>(canonical);
    own.keySet().removeAll(fixed.keySet());
    usual.forEach(own::remove);
    return own;
  }
}
