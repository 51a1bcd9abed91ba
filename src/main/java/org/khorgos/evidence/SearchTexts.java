package org.khorgos.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.SearchText;

/** The texts in which people look for a record, by how much it counts to be found there. */
public final class SearchTexts {

  /** How much it counts to be found, most first; the database knows them as A to D. */
  public enum Weight {
    NAME,
    ALIAS,
    CONTENT,
    NOTE
  }

  private final Map<Weight, StringBuilder> folded = new EnumMap<>(Weight.class);

  /** Adds texts; those that are null are passed over. */
  public void add(Weight weight, @Nullable String... texts) {
    for (@Nullable String text : texts) {
      if (text != null) {
        folded
            .computeIfAbsent(weight, first -> new StringBuilder())
            .append(SearchText.of(text).text())
            .append('\n');
      }
    }
  }

  public void addAll(Weight weight, Collection<String> texts) {
    texts.forEach(text -> add(weight, text));
  }

  /** One text for each weight, with a line for each text that was added. */
  String[] byWeight() {
    return Stream.of(Weight.values())
        .map(weight -> folded.getOrDefault(weight, new StringBuilder()).toString())
        .toArray(String[]::new);
  }
}
