package org.khorgos.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** The values a filter knows, under the names by which they may be asked for. */
public final class Vocabulary {

  /** One value: its public name, a label for people, and the database values it stands for. */
  public record Entry(String name, String label, Set<Object> values) {}

  private static final double SIMILAR = 0.82;
  private static final int LISTED = 40;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> synonyms = new LinkedHashMap<>();

  /** Adds a value under a name; a name that is there already then stands for both values. */
  public void add(String name, String label, Object value) {
    entries
        .computeIfAbsent(fold(name), key -> new Entry(name, label, new LinkedHashSet<>()))
        .values()
        .add(value);
  }

  /** Lets a value be asked for by another name too. */
  public void addSynonym(String synonym, String name) {
    Optional.ofNullable(entries.get(fold(name)))
        .ifPresent(entry -> synonyms.putIfAbsent(fold(synonym), entry));
  }

  public Optional<Entry> find(String text) {
    String key = fold(text);
    @Nullable Entry entry = entries.get(key);
    return Optional.ofNullable(entry != null ? entry : synonyms.get(key));
  }

  /** The label of a database value, or the value itself. */
  public String label(String name) {
    return find(name).map(Entry::label).orElse(name);
  }

  /** Every name, when there are few enough to read. */
  public List<String> allowed() {
    return entries.size() > LISTED ? List.of() : names().stream().sorted().toList();
  }

  public Collection<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  /** The names most like a text that is none of them, best first. */
  public List<String> near(String text) {
    return near(text, names());
  }

  /** The names most like a text, best first. */
  public static List<String> near(String text, Collection<String> names) {
    String key = fold(text);
    if (key.isEmpty()) {
      return List.of();
    }
    var similarity = new JaroWinklerSimilarity();
    record Scored(String name, double score) {}
    return names.stream()
        .map(name -> new Scored(name, score(similarity, key, fold(name))))
        .filter(scored -> scored.score >= SIMILAR)
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
        .limit(3)
        .map(Scored::name)
        .toList();
  }

  private static double score(JaroWinklerSimilarity similarity, String key, String name) {
    return key.length() > 3 && name.contains(key) ? 1 : similarity.apply(key, name);
  }

  /** Lower-case ASCII words joined by hyphens: the form in which names are compared. */
  public static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
