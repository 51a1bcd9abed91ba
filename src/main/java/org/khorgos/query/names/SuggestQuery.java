package org.khorgos.query.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query for suggestions.
 *
 * @param text words as {@link SearchText} writes them, at least one
 * @param datasets names of the datasets to look in, sorted; empty for all
 * @param limit maximum number of suggestions
 */
public record SuggestQuery(String text, List<String> datasets, int limit) {

  public static final int DEFAULT_LIMIT = 10;
  public static final int MOST = 20;

  public SuggestQuery {
    datasets = datasets.stream().distinct().sorted().toList();
  }

  List<String> words() {
    return List.of(text.split(" "));
  }

  /** The same parameters for every way of asking for the same. */
  public Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    all.put("q", text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", ""));
    if (!datasets.isEmpty()) {
      all.put("type", String.join(",", datasets));
    }
    if (limit != DEFAULT_LIMIT) {
      all.put("limit", String.valueOf(limit));
    }
    return all;
  }
}
