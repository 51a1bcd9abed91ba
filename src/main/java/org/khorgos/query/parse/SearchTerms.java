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
 * @param wanted all of these must occur
 * @param unwanted none of these may
 */
public record SearchTerms(List<Term> wanted, List<Term> unwanted) {

  /** The attribute with a record's words, a {@code tsvector}. */
  private static final String SEARCH = "search";

  static final SearchTerms NONE = new SearchTerms(List.of(), List.of());

  /**
   * A word, or a phrase.
   *
   * @param folded as {@code Folded} writes it; a word may have several parts, such as h 6
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
    wanted = sorted(wanted);
    unwanted = sorted(unwanted);
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream().distinct().sorted(Comparator.comparing(Term::canonical)).toList();
  }

  public boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  /** Whether one record can fit better than another. */
  boolean isRanked() {
    return !wanted.isEmpty();
  }

  String canonical() {
    return Stream.concat(
            wanted.stream().map(Term::canonical),
            unwanted.stream().map(term -> "-" + term.canonical()))
        .collect(Collectors.joining(" "));
  }

  /** The record has all that is wanted and nothing unwanted. */
  public Predicate in(CriteriaBuilder cb, From<?, ?> record) {
    String query =
        Stream.concat(
                wanted.stream().map(Term::query),
                unwanted.stream().map(term -> "!!" + term.query()))
            .collect(Collectors.joining(" && "));
    return cb.isTrue(
        sql(
            cb,
            "? @@ (" + query + ")",
            Boolean.class,
            record,
            Stream.concat(wanted.stream(), unwanted.stream())));
  }

  /** How well the record fits: a number that a cursor can carry as text. */
  Expression<BigDecimal> rank(CriteriaBuilder cb, From<?, ?> record) {
    String query = wanted.stream().map(Term::query).collect(Collectors.joining(" && "));
    return sql(cb, "relevance(?, " + query + ")", BigDecimal.class, record, wanted.stream());
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
