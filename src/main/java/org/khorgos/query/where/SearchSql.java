package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.query.parse.SearchTerms;
import org.khorgos.query.sql.Sql;

/**
 * Looks for words in the texts of records.
 *
 * @param column with a record's words, a {@code tsvector}
 */
public record SearchSql(SearchTerms words, String column) {

  /** The record has all that is required and nothing excluded. */
  public Sql holds() {
    List<Sql> terms = new ArrayList<>();
    words.required().forEach(term -> terms.add(query(term)));
    words.excluded().forEach(term -> terms.add(Sql.of("!!").add(query(term))));
    return Sql.of(column + " @@ ").add(Sql.join(" && ", terms).inBrackets());
  }

  /** How well the record fits: a number that a cursor can carry as text. */
  public Sql relevance() {
    List<Sql> terms = words.required().stream().map(SearchSql::query).toList();
    return Sql.of("relevance(" + column + ", ").add(Sql.join(" && ", terms).inBrackets()).add(")");
  }

  private static Sql query(SearchTerms.Term term) {
    return Sql.of(term.phrase() ? "phrase_query(" : "word_query(").bind(term.folded()).add(")");
  }
}
