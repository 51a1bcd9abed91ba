package org.khorgos.explorer.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;

/** The URL of an invalid request with one error corrected. */
record CorrectedUrl(String path, Map<String, List<String>> parameters) {

  /** With a suggestion in place of the error: a value, the name of a parameter, or an id. */
  String with(ParameterError error, String suggestion) {
    if (!parameters.containsKey(error.parameter())) {
      return path.substring(0, path.lastIndexOf('/') + 1) + suggestion;
    }
    var corrected = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          if (!name.equals(error.parameter())) {
            corrected.put(name, text);
          } else if (error.kind() == ParameterError.Kind.UNKNOWN_PARAMETER) {
            corrected.put(suggestion, text);
          } else {
            corrected.put(name, replaced(text, error, suggestion));
          }
        });
    return new Url(path, corrected).toString();
  }

  /** Without the error; empty where it is not in a parameter. */
  String without(ParameterError error) {
    if (!parameters.containsKey(error.parameter())) {
      return "";
    }
    var corrected = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          String rest = name.equals(error.parameter()) ? rest(text, error) : text;
          if (!rest.isEmpty()) {
            corrected.put(name, rest);
          }
        });
    return new Url(path, corrected).toString();
  }

  private static String replaced(String text, ParameterError error, String suggestion) {
    return Arrays.stream(text.split(","))
        .map(
            item -> item.strip().equals(error.value()) ? withOrder(item.strip(), suggestion) : item)
        .collect(Collectors.joining(","));
  }

  /** With the hyphen of a descending sort. */
  private static String withOrder(String item, String suggestion) {
    return item.startsWith("-") ? "-" + suggestion : suggestion;
  }

  private static String rest(String text, ParameterError error) {
    String value = error.value() == null ? text : error.value();
    return Arrays.stream(text.split(","))
        .filter(item -> !value.equals(text) && !item.strip().equals(value))
        .collect(Collectors.joining(","));
  }
}
