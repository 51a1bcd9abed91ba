package org.khorgos.query.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;

/**
 * Finds what somebody is likely to mean: a name that is what was typed, then names that begin so,
 * then names with a word that does, then names with words that are nearly what was typed. The less
 * of a name is still to be typed, the earlier it comes.
 */
@ApplicationScoped
public class SuggestionFinder {

  private static final String NAMES =
      """
      select r.dataset, r.id, r.name, r.hint, found.text, found.kind
      from (
        select * from (
          select distinct on (n.record_key) n.record_key, n.text, n.kind, n.folded,
            case when n.folded = :text then 0 when n.folded like :text || '%' then 1 else 2 end as distance
          from record_name n
          where n.words @@ to_tsquery('pg_catalog.simple', :query) and n.dataset in (:datasets)
          order by n.record_key, distance, n.position) best
        order by distance, length(folded), kind is not null, folded, record_key limit :limit) found
      join record r on r.key = found.record_key
      order by found.distance, length(found.folded), found.kind is not null, found.folded, found.record_key
      """;

  private final Session session;
  private final SpellingCorrector spelling;
  private final Map<String, String> paths;

  SuggestionFinder(Session session, SpellingCorrector spelling, Lists lists) {
    this.session = session;
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
  @Transactional
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
    session
        .createNativeQuery(NAMES, Object[].class)
        .setParameter("query", pattern.query())
        .setParameter("text", pattern.text())
        .setParameter("datasets", typed.datasets().isEmpty() ? paths.keySet() : typed.datasets())
        .setParameter("limit", typed.limit())
        .getResultList()
        .stream()
        .map(row -> suggestion(row, pattern))
        .forEach(suggestion -> into.putIfAbsent(suggestion.href(), suggestion));
  }

  private Suggestion suggestion(@Nullable Object[] row, NamePattern pattern) {
    String dataset = String.valueOf(row[0]);
    String id = String.valueOf(row[1]);
    return new Suggestion(
        dataset,
        id,
        String.valueOf(row[2]),
        (String) row[3],
        pattern.in(String.valueOf(row[4]), (String) row[5]),
        paths.get(dataset) + "/" + id);
  }
}
