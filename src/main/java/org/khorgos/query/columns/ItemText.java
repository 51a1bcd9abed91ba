package org.khorgos.query.columns;

import java.util.List;
import java.util.stream.Collectors;

/** How an object in a list is written as text: in a CSV cell, or in words on a page. */
@FunctionalInterface
public interface ItemText {
  String of(ItemValues item);

  /** A value, and in brackets what belongs to it: {@code tajikistan (host)}. */
  static String with(String value, String... details) {
    String brackets =
        List.of(details).stream()
            .filter(detail -> !detail.isEmpty())
            .collect(Collectors.joining(", "));
    return brackets.isEmpty() ? value : value + " (" + brackets + ")";
  }
}
