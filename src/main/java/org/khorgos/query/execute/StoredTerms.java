package org.khorgos.query.execute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.khorgos.query.names.Vocabulary;

/** Terms of which there are more than are held, each looked up when it is needed. */
final class StoredTerms implements Vocabulary {

  private final TermLookup lookup;
  private final ReleaseReader release;

  StoredTerms(TermLookup lookup, ReleaseReader release) {
    this.lookup = lookup;
    this.release = release;
  }

  @Override
  public Optional<Entry> find(String text) {
    List<String> terms = release.read(() -> lookup.named(Vocabulary.fold(text)));
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(Vocabulary.nameOf(terms.get(0)), terms.get(0), new LinkedHashSet<>(terms)));
  }

  @Override
  public List<String> near(String text) {
    String key = Vocabulary.fold(text);
    if (key.isEmpty()) {
      return List.of();
    }
    List<String> names =
        release.read(() -> lookup.near(key)).stream().map(Vocabulary::nameOf).toList();
    return Vocabulary.near(text, names);
  }
}
