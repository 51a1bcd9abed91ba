package org.khorgos.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.SearchText;

/** The texts of a record that are searched, by weight. */
public final class SearchTexts {

  /** The weight of a match, highest first: A to D in PostgreSQL. */
  public enum Weight {
    NAME,
    ALIAS,
    CONTENT,
    NOTE
  }

  private final Map<Weight, StringBuilder> folded = new EnumMap<>(Weight.class);

  /** Adds the texts that are not null. */
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

  /** Adds what {@link #folded} made of texts. */
  public void addFolded(Weight weight, String texts) {
    folded.computeIfAbsent(weight, first -> new StringBuilder()).append(texts);
  }

  /** Texts in the form in which they are searched, for records that have them in common. */
  public static String folded(Collection<String> texts) {
    return texts.stream()
        .map(text -> SearchText.of(text).text() + '\n')
        .collect(Collectors.joining());
  }

  /** One text per weight, with one line per text added. */
  String[] byWeight() {
    return Stream.of(Weight.values())
        .map(weight -> folded.getOrDefault(weight, new StringBuilder()).toString())
        .toArray(String[]::new);
  }
}
