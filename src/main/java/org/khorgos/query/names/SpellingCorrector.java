package org.khorgos.query.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.query.Limits;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/** Which words of names may be meant by words that are perhaps misspelt. */
@ApplicationScoped
class SpellingCorrector {

  /** Shorter words have too few letters to be corrected. */
  private static final int SHORTEST = 3;

  private final Statements statements;

  SpellingCorrector(Statements statements) {
    this.statements = statements;
  }

  /**
   * What words may mean: for each those that may be meant, the likeliest first. A word that any
   * name has stands for itself, and only in a second reading for those that are like it: a source
   * may have misspelt it, too. Empty when a word means nothing.
   */
  List<List<List<String>>> readings(List<String> words) {
    List<String> doubtful = words.stream().filter(word -> word.length() >= SHORTEST).toList();
    if (doubtful.size() > Limits.WORDS) {
      return List.of();
    }
    Map<String, List<String>> near = near(doubtful);
    var trusted = new ArrayList<List<String>>();
    var doubted = new ArrayList<List<String>>();
    for (String word : words) {
      List<String> known = near.getOrDefault(word, List.of());
      List<String> meant = doubtful.contains(word) ? Vocabulary.near(word, known) : List.of(word);
      trusted.add(known.contains(word) ? List.of(word) : meant);
      doubted.add(meant);
    }
    return doubted.stream().anyMatch(List::isEmpty)
        ? List.of()
        : Stream.<List<List<String>>>of(trusted, doubted).distinct().toList();
  }

  /**
   * By trigrams, of which three in ten must agree; the words are then compared letter by letter.
   */
  private Map<String, List<String>> near(List<String> words) {
    var near = new LinkedHashMap<String, List<String>>();
    statements.each(
        Sql.of("select typed.word, near.word from unnest(")
            .bind(words)
            .add(") as typed (word) cross join lateral (")
            .add("select v.word from name_word v where v.word %> typed.word")
            .add(" order by word_similarity(typed.word, v.word) desc, length(v.word), v.word")
            .add(" limit 50) near"),
        row ->
            near.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                .add(row.getString(2)));
    return near;
  }
}
