package org.khorgos.api.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.khorgos.format.Changelog;
import org.khorgos.release.Change;
import org.khorgos.release.RecordHistory;

/** The changes that releases brought, as far as the running transaction sees them. */
@ApplicationScoped
class ReleaseChangelog implements Changelog {

  private final RecordHistory history;
  private final Session session;

  ReleaseChangelog(RecordHistory history, Session session) {
    this.history = history;
    this.session = session;
  }

  @Override
  public List<Entry> newest(String dataset, Set<String> records, int most) {
    Map<String, Instant> released = released();
    try (Stream<Change> changes = history.newest(dataset)) {
      return changes
          .filter(change -> change.isGone() || records.contains(change.record))
          .limit(most)
          .map(change -> entry(change, released))
          .toList();
    }
  }

  private Map<String, Instant> released() {
    var released = new HashMap<String, Instant>();
    for (Tuple row :
        session
            .createNativeQuery("select version, released_at from release", Tuple.class)
            .getResultList()) {
      released.put(row.get(0, String.class), row.get(1, Instant.class));
    }
    return released;
  }

  private static Entry entry(Change change, Map<String, Instant> released) {
    return new Entry(
        change.id,
        change.record,
        change.kind.code(),
        change.field,
        change.before,
        change.after,
        change.reason,
        change.mergedInto,
        change.version,
        released.getOrDefault(change.version, Instant.EPOCH));
  }
}
