package org.khorgos.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What happened to records, release by release. */
@ApplicationScoped
public class RecordHistory {

  private final EntityManager entities;

  RecordHistory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What happened to a record, oldest first, each as a few words such as “added in 2026.11.0”;
   * empty when there never was one.
   */
  @Transactional
  public List<String> of(String dataset, String id) {
    if (id.indexOf('\0') >= 0) { // which PostgreSQL's text cannot hold
      return List.of();
    }
    return entities
        .createQuery(
            "from Change where dataset = :dataset and record = :id and kind <> :changed order by number",
            Change.class)
        .setParameter("dataset", dataset)
        .setParameter("id", id)
        .setParameter("changed", ChangeKind.CHANGED)
        .getResultList()
        .stream()
        .map(change -> change.kind.code() + " in " + change.version)
        .toList();
  }
}
