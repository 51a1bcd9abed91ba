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
  String with(ParameterError fault, String guess) {
    if (!parameters.containsKey(fault.parameter())) {
      return path.substring(0, path.lastIndexOf('/') + 1) + guess;
    }
    var mended = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          if (!name.equals(fault.parameter())) {
            mended.put(name, text);
          } else if (isName(fault, guess)) {
            mended.put(guess, text);
          } else {
            mended.put(name, replaced(text, fault, guess));
          }
        });
    return new Url(path, mended).toString();
  }

  /** Without what is wrong. */
  String without(ParameterError fault) {
    if (!parameters.containsKey(fault.parameter())) {
      return "";
    }
    var mended = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          String text = String.join(",", values);
          String rest = name.equals(fault.parameter()) ? dropped(text, fault) : text;
          if (!rest.isEmpty()) {
            mended.put(name, rest);
          }
        });
    return new Url(path, mended).toString();
  }

  /** An unknown parameter is told the names there are, and those of every answer among them. */
  private static boolean isName(ParameterError fault, String guess) {
    return fault.allowed().contains("release") && fault.allowed().contains(guess);
  }

  private static String replaced(String text, ParameterError fault, String guess) {
    return Arrays.stream(text.split(","))
        .map(item -> item.strip().equals(fault.value()) ? turned(item.strip(), guess) : item)
        .collect(Collectors.joining(","));
  }

  /** A column that is sorted by downwards still is. */
  private static String turned(String item, String guess) {
    return item.startsWith("-") ? "-" + guess : guess;
  }

  private static String dropped(String text, ParameterError fault) {
    String value = fault.value() == null ? text : fault.value();
    return Arrays.stream(text.split(","))
        .filter(item -> !value.equals(text) && !item.strip().equals(value))
        .collect(Collectors.joining(","));
  }
}
