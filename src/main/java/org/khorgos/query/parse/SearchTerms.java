package org.khorgos.query.parse;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/**
 * What to look for in the texts of a record.
 *
 * @param required all of these must occur
 * @param excluded none of these may
 */
public record SearchTerms(List<Term> required, List<Term> excluded) {

  /** The attribute with a record's words, a {@code tsvector}. */
  private static final String SEARCH = "search";

  static final SearchTerms NONE = new SearchTerms(List.of(), List.of());

  /**
   * A word, or a phrase.
   *
   * @param folded as {@link org.khorgos.query.names.SearchText} writes it; a word may have several
   *     parts, such as h 6
   */
  record Term(String folded, boolean phrase) {

    /** As the shortest text that means the same. */
    String canonical() {
      String text = folded.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
      return phrase ? '"' + text + '"' : text.replace(' ', '-');
    }

    /** The function of the database that makes a query of it. */
    private String query() {
      return phrase ? "phrase_query(?)" : "word_query(?)";
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

  /** The record has all that is required and nothing excluded. */
  public Predicate in(CriteriaBuilder cb, From<?, ?> record) {
    String query =
        Stream.concat(
                required.stream().map(Term::query),
                excluded.stream().map(term -> "!!" + term.query()))
            .collect(Collectors.joining(" && "));
    return cb.isTrue(
        sql(
            cb,
            "? @@ (" + query + ")",
            Boolean.class,
            record,
            Stream.concat(required.stream(), excluded.stream())));
  }

  /** How well the record fits: a number that a cursor can carry as text. */
  Expression<BigDecimal> rank(CriteriaBuilder cb, From<?, ?> record) {
    String query = required.stream().map(Term::query).collect(Collectors.joining(" && "));
    return sql(cb, "relevance(?, " + query + ")", BigDecimal.class, record, required.stream());
  }

  private static <T> Expression<T> sql(
      CriteriaBuilder cb, String pattern, Class<T> type, From<?, ?> record, Stream<Term> terms) {
    var hibernate = (HibernateCriteriaBuilder) cb;
    Stream<Expression<?>> texts = terms.map(term -> hibernate.value(term.folded()));
    return hibernate.sql(
        pattern,
        type,
        Stream.concat(Stream.of(record.get(SEARCH)), texts).toArray(Expression[]::new));
  }
}
