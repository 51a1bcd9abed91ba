package org.khorgos.explorer.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;

/** A question that was refused, with one thing mended. */
record CorrectedUrl(String path, Map<String, List<String>> parameters) {

  /** With a guess in place of what is wrong: a value, the name of a parameter, or an id. */
  String with(ParameterError error, String guess) {
    if (!parameters.containsKey(error.parameter())) {
      return path.substring(0, path.lastIndexOf('/') + 1) + guess;
    }
    var mended = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          if (!name.equals(error.parameter())) {
            mended.put(name, text);
          } else if (error.kind() == ParameterError.Kind.UNKNOWN_PARAMETER) {
            mended.put(guess, text);
          } else {
            mended.put(name, replaced(text, error, guess));
          }
        });
    return new Url(path, mended).toString();
  }

  /** Without what is wrong. */
  String without(ParameterError error) {
    if (!parameters.containsKey(error.parameter())) {
      return "";
    }
    var mended = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          String rest = name.equals(error.parameter()) ? dropped(text, error) : text;
          if (!rest.isEmpty()) {
            mended.put(name, rest);
          }
        });
    return new Url(path, mended).toString();
  }

  private static String replaced(String text, ParameterError error, String guess) {
    return Arrays.stream(text.split(","))
        .map(item -> item.strip().equals(error.value()) ? turned(item.strip(), guess) : item)
        .collect(Collectors.joining(","));
  }

  /** A column that is sorted by downwards still is. */
  private static String turned(String item, String guess) {
    return item.startsWith("-") ? "-" + guess : guess;
  }

  private static String dropped(String text, ParameterError error) {
    String value = error.value() == null ? text : error.value();
    return Arrays.stream(text.split(","))
        .filter(item -> !value.equals(text) && !item.strip().equals(value))
        .collect(Collectors.joining(","));
  }
}
