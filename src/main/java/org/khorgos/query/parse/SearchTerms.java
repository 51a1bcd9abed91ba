package org.khorgos.query.parse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to look for in the texts of a record.
 *
 * @param required all of these must occur
 * @param excluded none of these may
 */
public record SearchTerms(List<Term> required, List<Term> excluded) {

  /** The attribute with a record's words, a {@code tsvector}. */
  public static final String COLUMN = "search";

  static final SearchTerms NONE = new SearchTerms(List.of(), List.of());

  /**
   * A word, or a phrase.
   *
   * @param folded as {@link org.khorgos.query.names.SearchText} writes it; a word may have several
   *     parts, such as h 6
   */
  public record Term(String folded, boolean phrase) {

    /** As the shortest text that means the same. */
    String canonical() {
      String text = folded.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
      return phrase ? '"' + text + '"' : text.replace(' ', '-');
    }
  }

  /** The order of terms changes nothing, so they are kept in one. */
  public SearchTerms {
    required = sorted(required);
    excluded = sorted(excluded);
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream().distinct().sorted(Comparator.comparing(Term::canonical)).toList();
  }

  public boolean isEmpty() {
    return required.isEmpty() && excluded.isEmpty();
  }

  /** Whether one record can fit better than another. */
  boolean isRanked() {
    return !required.isEmpty();
  }

  String canonical() {
    return Stream.concat(
            required.stream().map(Term::canonical),
            excluded.stream().map(term -> "-" + term.canonical()))
        .collect(Collectors.joining(" "));
  }
}
