package org.khorgos.query.parse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A path on this server with its parameters, so written that a shell need quote nothing but &amp;.
 */
public record Url(String path, Map<String, String> parameters) {

  public Url with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new Url(path, changed);
  }

  public Url without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    changed.keySet().removeAll(List.of(names));
    return new Url(path, changed);
  }

  public Url suffixed(String suffix) {
    return new Url(path + suffix, parameters);
  }

  /** What is asked, in words for people. */
  public String said() {
    String what = path.replaceFirst("^/v1/?", "").replaceFirst("(\\.[a-z-]+)+$", "");
    return parameters.isEmpty()
        ? what
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", ", what + ", ", ""));
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
