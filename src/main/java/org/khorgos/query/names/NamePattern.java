package org.khorgos.query.names;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a name must contain to be suggested.
 *
 * @param query as {@code to_tsquery} reads it
 * @param text the name that would fit best
 * @param parts what to highlight where it occurs in a name with a space at either end
 */
record NamePattern(String query, String text, List<String> parts) {

  /** Words as typed: in this order, the last of them perhaps not whole. */
  static NamePattern beginning(SuggestQuery typed) {
    String text = typed.text();
    return new NamePattern(text.replace(" ", " <-> ") + ":*", text, List.of(" " + text));
  }

  /**
   * One of several whole words for each that was typed, in any order.
   *
   * @param choices for each typed word those that may be meant, the likeliest first
   */
  static NamePattern anyOf(List<List<String>> choices) {
    return new NamePattern(
        choices.stream()
            .map(words -> "(" + String.join(" | ", words) + ")")
            .collect(Collectors.joining(" & ")),
        choices.stream().map(words -> words.get(0)).collect(Collectors.joining(" ")),
        choices.stream().flatMap(List::stream).map(word -> " " + word + " ").toList());
  }

  /** Where the parts stand in a name: from the first of them to the last. */
  Suggestion.Matched in(String name, @Nullable String kind) {
    SearchText folded = SearchText.of(name);
    String padded = " " + folded.text() + " ";
    int start = name.length();
    int end = 0;
    for (String part : parts) {
      int found = padded.indexOf(part);
      if (found >= 0) {
        start = Math.min(start, folded.start(found));
        end = Math.max(end, folded.end(found + part.strip().length() - 1));
      }
    }
    return start < end
        ? new Suggestion.Matched(name, start, end, kind)
        : new Suggestion.Matched(name, 0, name.length(), kind);
  }
}
