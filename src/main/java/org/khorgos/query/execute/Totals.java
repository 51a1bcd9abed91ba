package org.khorgos.query.execute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.ReleaseScope;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;
import org.khorgos.query.where.WhereClause;

/**
 * How many records queries select, on all pages. A selection is counted once for a release: its
 * pages, in whatever order and with whatever columns, have the same total.
 */
@Singleton
class Totals {

  private static final long CHARACTERS = 4_000_000;

  private final Cache<String, Long> counted =
      Caffeine.newBuilder()
          .maximumWeight(CHARACTERS)
          .weigher((String selection, Long total) -> selection.length())
          .build();

  private final Entities entities;
  private final Statements statements;
  private final ReleaseScope release;

  Totals(Entities entities, Statements statements, ReleaseScope release) {
    this.entities = entities;
    this.statements = statements;
    this.release = release;
  }

  long of(Query<?> query) {
    Integer number = release.number();
    if (number == null) {
      return count(query);
    }
    String selection = number + " " + query.selected();
    Long total = counted.getIfPresent(selection);
    if (total == null) {
      total = count(query);
      counted.put(selection, total);
    }
    return total;
  }

  private long count(Query<?> query) {
    Joins from = entities.joins(query);
    Sql where = new WhereClause<>(query, entities, from).all();
    var total = new AtomicLong();
    statements.each(
        from.select(List.of(Sql.of("count(*)")), where), result -> total.set(result.getLong(1)));
    return total.get();
  }
}
