package org.khorgos.query.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.khorgos.query.columns.CodeValue;

/** The values that a filter knows, by the names that requests use for them. */
public final class Vocabulary {

  /** One value: its public name, a label for people, and the database values it stands for. */
  public record Entry(String name, String label, Set<Object> values) {}

  private static final double SIMILAR = 0.82;
  private static final int LISTED = 40;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> synonyms = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** The values of a closed list. */
  public static Vocabulary of(List<CodeValue> codes) {
    var vocabulary = new Vocabulary();
    codes.forEach(code -> vocabulary.add(code.code(), code.code(), code));
    return vocabulary;
  }

  /** True and false. */
  static Vocabulary flags() {
    var vocabulary = new Vocabulary();
    vocabulary.add("true", "yes", true);
    vocabulary.add("false", "no", false);
    return vocabulary;
  }

  /** Adds a value under a name; a name that is there already then stands for both values. */
  public void add(String name, String label, Object value) {
    entries
        .computeIfAbsent(fold(name), key -> new Entry(name, label, new LinkedHashSet<>()))
        .values()
        .add(value);
  }

  /** Adds a synonym of a name, unless it would mean several values. */
  public void addSynonym(String synonym, String name) {
    String key = fold(synonym);
    Entry entry = entries.get(fold(name));
    if (entry != null && !entry.equals(synonyms.getOrDefault(key, entry))) {
      ambiguous.add(key);
    } else if (entry != null) {
      synonyms.put(key, entry);
    }
  }

  public Optional<Entry> find(String text) {
    String key = fold(text);
    Entry entry = entries.get(key);
    return Optional.ofNullable(
        entry != null || ambiguous.contains(key) ? entry : synonyms.get(key));
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
    List<Entry> near = near(text, entries);
    return (near.isEmpty() ? near(text, synonyms) : near)
        .stream().map(Entry::name).distinct().toList();
  }

  /** The public name of a term: itself, when a URL can carry it as it is. */
  public static String nameOf(Object term) {
    String text = term.toString();
    return text.matches("[A-Za-z0-9_-]+") ? text : fold(text);
  }

  /** The names most like a text, best first. */
  public static List<String> near(String text, Collection<String> names) {
    var folded = new TreeMap<String, String>();
    names.forEach(name -> folded.putIfAbsent(fold(name), name));
    return near(text, folded);
  }

  /** The values whose folded names are most like a text, best first. */
  private static <T> List<T> near(String text, Map<String, T> byName) {
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

  /** Lower-case ASCII words joined by hyphens: the form in which names are compared. */
  public static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
