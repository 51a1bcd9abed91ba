package org.khorgos.query.execute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.names.SuggestQuery;
import org.khorgos.query.names.Suggestion;
import org.khorgos.query.names.SuggestionFinder;
import org.khorgos.query.names.Vocabulary;

/** The ids of a dataset that has more records than are held, each looked up when it is needed. */
final class StoredIds implements Vocabulary {

  private static final int BEGINNING = 3;
  private static final int PROPOSED = 3;

  private final String dataset;
  private final NameLookup lookup;
  private final SuggestionFinder suggestions;
  private final ReleaseReader release;
  private final Cache<String, Optional<Entry>> found =
      Caffeine.newBuilder().maximumSize(VocabularyReader.HELD).build();

  StoredIds(
      String dataset, NameLookup lookup, SuggestionFinder suggestions, ReleaseReader release) {
    this.dataset = dataset;
    this.suggestions = suggestions;
    this.lookup = lookup;
    this.release = release;
  }

  @Override
  public Optional<Entry> find(String text) {
    String key = Vocabulary.fold(text);
    Optional<Entry> known = found.getIfPresent(key);
    if (known == null) {
      known = release.read(() -> look(key));
      found.put(key, known);
    }
    return known;
  }

  private Optional<Entry> look(String key) {
    List<List<String>> rows = lookup.withId(key);
    if (rows.isEmpty()) {
      rows = lookup.withSynonym(key);
    }
    return rows.size() == 1
        ? Optional.of(new Entry(rows.get(0).get(0), rows.get(0).get(1), Set.of(rows.get(0).get(0))))
        : Optional.empty();
  }

  /** Ids that begin alike and are like the text; or else records with such a name. */
  @Override
  public List<String> near(String text) {
    String key = Vocabulary.fold(text);
    if (key.length() < BEGINNING) {
      return List.of();
    }
    List<String> alike =
        Vocabulary.near(text, release.read(() -> lookup.beginning(key.substring(0, BEGINNING))));
    return alike.isEmpty() ? release.read(() -> named(key)) : alike;
  }

  private List<String> named(String key) {
    var typed = new SuggestQuery(key.replace('-', ' '), List.of(dataset), PROPOSED);
    return suggestions.find(typed).stream().map(Suggestion::id).toList();
  }
}
