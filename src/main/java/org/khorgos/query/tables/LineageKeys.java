package org.khorgos.query.tables;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khorgos.query.sql.ReleaseScope;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/**
 * The keys of all that count as one of some entities. They are looked up before they are compared,
 * so that the planner knows of each how many rows have it: it cannot know what a subquery will
 * find, and walks an index to the end in search of a rare one.
 */
@ApplicationScoped
public class LineageKeys {

  private static final int KNOWN = 10_000;

  /** Of no entity: the keys of rows count from one. */
  private static final Long NOBODY = 0L;

  private record Lookup(int release, String text, Set<Object> ids) {}

  private final Statements statements;
  private final ReleaseScope release;
  private final Cache<Lookup, List<Long>> known = Caffeine.newBuilder().maximumSize(KNOWN).build();

  LineageKeys(Statements statements, ReleaseScope release) {
    this.statements = statements;
    this.release = release;
  }

  /**
   * Looks keys up, or remembers them for this release.
   *
   * @param kin what entities count as
   * @param id the column with the id of what they count as
   */
  List<Long> of(Joins.Items kin, String id, Set<Object> ids) {
    String text =
        "select distinct "
            + kin.owner()
            + " from "
            + kin.from().text()
            + " where "
            + id
            + " = any(";
    Integer number = release.number();
    if (number == null) {
      return look(text, ids);
    }
    var lookup = new Lookup(number, text, Set.copyOf(ids));
    List<Long> found = known.getIfPresent(lookup);
    if (found == null) {
      found = look(text, ids);
      known.put(lookup, found);
    }
    return found;
  }

  private List<Long> look(String text, Set<Object> ids) {
    var keys = new ArrayList<Long>();
    statements.each(
        Sql.of(text).bind(List.copyOf(ids)).add(") order by 1"), row -> keys.add(row.getLong(1)));
    return keys.isEmpty() ? List.of(NOBODY) : List.copyOf(keys);
  }
}
