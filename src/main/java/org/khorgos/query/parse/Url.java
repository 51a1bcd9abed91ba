package org.khorgos.query.parse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a response on this server, encoded so that only {@code &} needs quoting in a
 * shell.
 *
 * @param path such as {@code /v1/exercises}
 * @param suffix that names a format, such as {@code .csv}; empty for none
 */
public record Url(String path, String suffix, Map<String, String> parameters) {

  public Url(String path, Map<String, String> parameters) {
    this(path, "", parameters);
  }

  public Url with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new Url(path, suffix, changed);
  }

  public Url without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    changed.keySet().removeAll(List.of(names));
    return new Url(path, suffix, changed);
  }

  /** The same response in the format of this suffix; in that of the path when it is empty. */
  public Url suffixed(String newSuffix) {
    return new Url(path, newSuffix, parameters);
  }

  /** What it selects, in words. */
  public String words() {
    String what = path.replaceFirst("^/v1/?", "");
    return parameters.isEmpty()
        ? what
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", ", what + ", ", ""));
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path + suffix
        : parameters.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", path + suffix + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
