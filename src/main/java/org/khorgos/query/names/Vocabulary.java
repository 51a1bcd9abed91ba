package org.khorgos.query.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The values that a filter knows, by the names that requests use for them. */
public interface Vocabulary {

  /** One value: its public name, a label for people, and the database values it stands for. */
  record Entry(String name, String label, Set<Object> values) {}

  /** How alike two names have to be (Jaro–Winkler) for one to be meant by the other. */
  double SIMILAR = 0.82;

  Pattern MARKS = Pattern.compile("\\p{M}");
  Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  Pattern ENDS = Pattern.compile("^-|-$");

  Optional<Entry> find(String text);

  /** Every name, when there are few enough to read. */
  default List<String> allowed() {
    return List.of();
  }

  /** The names most like a text that is none of them, best first. */
  List<String> near(String text);

  /** The label of a database value, or the value itself. */
  default String label(String name) {
    return find(name).map(Entry::label).orElse(name);
  }

  /** The public name of a term: itself, when a URL can carry it as it is. */
  static String nameOf(Object term) {
    String text = term.toString();
    return text.matches("[A-Za-z0-9_-]+") ? text : fold(text);
  }

  /** The names most like a text, best first. */
  static List<String> near(String text, Collection<String> names) {
    var folded = new TreeMap<String, String>();
    names.forEach(name -> folded.putIfAbsent(fold(name), name));
    return near(text, folded);
  }

  /** The values whose folded names are most like a text, best first. */
  static <T> List<T> near(String text, Map<String, T> byName) {
    String key = fold(text);
    if (key.isEmpty()) {
      return List.of();
    }
    var similarity = new JaroWinklerSimilarity();
    record Scored<T>(String name, T value, double score) {}
    return byName.entrySet().stream()
        .map(e -> new Scored<>(e.getKey(), e.getValue(), score(similarity, key, e.getKey())))
        .filter(scored -> scored.score >= SIMILAR)
        .sorted(
            Comparator.<Scored<T>>comparingDouble(Scored::score)
                .reversed()
                .thenComparing(Scored::name))
        .limit(3)
        .map(Scored::value)
        .toList();
  }

  private static double score(JaroWinklerSimilarity similarity, String key, String name) {
    if (key.equals(name)) {
      return 2;
    }
    return key.length() > 3 && name.contains(key) ? 1 : similarity.apply(key, name);
  }

  /**
   * Lower-case words joined by hyphens: the form in which names are compared. The database has the
   * same as {@code folded_name}.
   */
  static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String words = GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    return ENDS.matcher(words).replaceAll("");
  }
}
