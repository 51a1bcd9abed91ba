package org.khorgos.query.columns;

import java.util.List;
import java.util.stream.Collectors;

/** How an object of a list is written in a CSV cell. */
public final class ItemText {

  private ItemText() {}

  /** A value, and in brackets what is said of it: {@code tajikistan (host)}. */
  public static String with(Object value, String... details) {
    String said =
        List.of(details).stream()
            .filter(detail -> !detail.isEmpty())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? value.toString() : value + " (" + said + ")";
  }
}
