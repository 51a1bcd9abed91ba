package org.khorgos.query.names;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.columns.CodeValue;

/** Values that are few enough to be held in memory. */
public final class FixedVocabulary implements Vocabulary {

  private static final int LISTED = 40;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Entry> synonyms = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** The values of a closed list. */
  static FixedVocabulary of(List<CodeValue> codes) {
    var vocabulary = new FixedVocabulary();
    codes.forEach(code -> vocabulary.add(code.code(), code.code(), code));
    return vocabulary;
  }

  /** True and false. */
  static FixedVocabulary flags() {
    var vocabulary = new FixedVocabulary();
    vocabulary.add("true", "yes", true);
    vocabulary.add("false", "no", false);
    return vocabulary;
  }

  /** Adds a value under a name; a name that is there already then stands for both values. */
  public void add(String name, String label, Object value) {
    entries
        .computeIfAbsent(
            Vocabulary.fold(name), key -> new Entry(name, label, new LinkedHashSet<>()))
        .values()
        .add(value);
  }

  /** Adds a synonym of a name, unless it would mean several values. */
  public void addSynonym(String synonym, String name) {
    String key = Vocabulary.fold(synonym);
    Entry entry = entries.get(Vocabulary.fold(name));
    if (entry != null && !entry.equals(synonyms.getOrDefault(key, entry))) {
      ambiguous.add(key);
    } else if (entry != null) {
      synonyms.put(key, entry);
    }
  }

  @Override
  public Optional<Entry> find(String text) {
    String key = Vocabulary.fold(text);
    Entry entry = entries.get(key);
    return Optional.ofNullable(
        entry != null || ambiguous.contains(key) ? entry : synonyms.get(key));
  }

  @Override
  public List<String> allowed() {
    return entries.size() > LISTED
        ? List.of()
        : entries.values().stream().map(Entry::name).sorted().toList();
  }

  @Override
  public List<String> near(String text) {
    List<Entry> near = Vocabulary.near(text, entries);
    return (near.isEmpty() ? Vocabulary.near(text, synonyms) : near)
        .stream().map(Entry::name).distinct().toList();
  }
}
