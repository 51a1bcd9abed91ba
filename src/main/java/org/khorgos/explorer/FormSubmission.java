package org.khorgos.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.query.parse.Url;

/**
 * The parameters that a browser sent. Forms send empty fields, a parameter per value and a field
 * for each end of a range; the API takes none of these.
 */
record FormSubmission(String path, Map<String, List<String>> parameters) {

  static final String FROM = ".from";
  static final String TO = ".to";

  /** The URL with the parameters as the API takes them, sorted by name. */
  Url canonical() {
    var values = new TreeMap<String, Set<String>>();
    parameters.forEach(
        (name, given) -> {
          if (!name.endsWith(FROM) && !name.endsWith(TO)) {
            given.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> add(values, name, value));
          }
        });
    ranged().forEach(name -> range(name).forEach(value -> add(values, name, value)));
    var canonical = new TreeMap<String, String>();
    values.forEach((name, all) -> canonical.put(name, String.join(",", all)));
    return new Url(path, canonical);
  }

  /** Whether the API takes the parameters as they are. */
  boolean isCanonical() {
    return parameters.equals(
        canonical().parameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
  }

  private static void add(Map<String, Set<String>> values, String name, String value) {
    values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
  }

  private Set<String> ranged() {
    var names = new LinkedHashSet<String>();
    for (String name : parameters.keySet()) {
      if (name.endsWith(FROM) || name.endsWith(TO)) {
        names.add(name.substring(0, name.lastIndexOf('.')));
      }
    }
    return names;
  }

  private List<String> range(String name) {
    String from = end(name + FROM);
    String to = end(name + TO);
    var range = new ArrayList<String>();
    if (!from.isEmpty() || !to.isEmpty()) {
      range.add(from.equals(to) ? from : from + ".." + to);
    }
    return range;
  }

  private String end(String field) {
    return parameters.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
