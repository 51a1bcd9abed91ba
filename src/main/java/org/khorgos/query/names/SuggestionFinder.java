package org.khorgos.query.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/**
 * Finds what somebody is likely to mean: a name that is what was typed, then names that begin so,
 * then names with a word that does, then names with words that are nearly what was typed. The less
 * of a name is still to be typed, the earlier it comes.
 */
@ApplicationScoped
public class SuggestionFinder {

  private static final String ORDER =
      "found.distance, length(found.folded), found.kind is not null, found.folded,"
          + " found.record_key";

  private final Statements statements;
  private final SpellingCorrector spelling;
  private final Map<String, String> paths;

  SuggestionFinder(Statements statements, SpellingCorrector spelling, Lists lists) {
    this.statements = statements;
    this.spelling = spelling;
    this.paths =
        lists.datasets().stream()
            .collect(Collectors.toMap(ListDefinition::name, ListDefinition::path));
  }

  /** Names of the datasets whose records it finds. */
  public Set<String> datasets() {
    return paths.keySet();
  }

  /** The likeliest records, each once. */
  public List<Suggestion> find(SuggestQuery typed) {
    var found = new LinkedHashMap<String, Suggestion>();
    add(typed, NamePattern.beginning(typed), found);
    if (found.size() < typed.limit()) {
      for (List<List<String>> reading : spelling.readings(typed.words())) {
        add(typed, NamePattern.anyOf(reading), found);
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found.values().stream().limit(typed.limit()).toList();
  }

  private void add(SuggestQuery typed, NamePattern pattern, Map<String, Suggestion> into) {
    statements.each(
        statement(typed, pattern),
        row -> {
          Suggestion suggestion = suggestion(row, pattern);
          into.putIfAbsent(suggestion.href(), suggestion);
        });
  }

  /** Each record once, by the name that fits best; records are joined last, to the few found. */
  private Sql statement(SuggestQuery typed, NamePattern pattern) {
    Set<String> datasets =
        typed.datasets().isEmpty() ? paths.keySet() : Set.copyOf(typed.datasets());
    return Sql.of("select r.dataset, r.id, r.name, r.hint, found.text, found.kind from (")
        .add("select * from (select distinct on (n.record_key) n.record_key, n.text, n.kind,")
        .add(" n.folded, case when n.folded = ")
        .bind(pattern.text())
        .add(" then 0 when n.folded like ")
        .bind(pattern.text())
        .add(" || '%' then 1 else 2 end as distance from record_name n")
        .add(" where n.words @@ to_tsquery('pg_catalog.simple', ")
        .bind(pattern.query())
        .add(") and n.dataset = any(")
        .bind(List.copyOf(datasets))
        .add(") order by n.record_key, distance, n.position) found order by " + ORDER + " limit ")
        .bind(typed.limit())
        .add(") found join record r on r.key = found.record_key order by " + ORDER);
  }

  private Suggestion suggestion(ResultSet row, NamePattern pattern) throws SQLException {
    String dataset = row.getString(1);
    String id = row.getString(2);
    return new Suggestion(
        dataset,
        id,
        row.getString(3),
        row.getString(4),
        pattern.in(row.getString(5), row.getString(6)),
        paths.get(dataset) + "/" + id);
  }
}
