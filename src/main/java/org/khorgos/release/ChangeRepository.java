package org.khorgos.release;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** The changes of every release, as a list like any other. */
@ApplicationScoped
public class ChangeRepository
    implements PanacheRepository<Change>, ListDefinition<Change>, RecordHistory {

  /** Rows that a stream holds in memory. */
  private static final int FETCHED = 200;

  /** How many changes of a kind there are. */
  public record KindCount(ChangeKind kind, long changes) {}

  private final Columns<Change> columns =
      Columns.of(Change.class)
          .required("id", Type.Plain.TEXT, "Id of the change.", Path.of(Change_.id))
          .required(
              "number",
              new Type.Numeric(true),
              "Number of the release that brought it; releases are counted from 1.",
              "1",
              Path.of(Change_.number))
          .required(
              "version", Type.Plain.TEXT, "The release that brought it.", Path.of(Change_.version))
          .by(
              "version",
              new Type.Version(),
              "Releases that brought it.",
              "2026.11.0",
              Path.of(Change_.versionOrder))
          .by(
              "since",
              new Type.Since(),
              "Only what came after this release.",
              "2026.11.0",
              Path.of(Change_.versionOrder))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises",
              Path.of(Change_.dataset))
          .as(Role.DATASET)
          .required(
              "record",
              Type.Plain.TERM,
              "Id of the record.",
              "cooperation-2019",
              Path.of(Change_.record))
          .as(Role.RECORD)
          .required(
              "kind",
              new Type.Code(ChangeKind.class),
              "What happened to it.",
              Path.of(Change_.kind))
          .one(
              "field",
              Type.Plain.TEXT,
              "The field that changed; null when it is the whole record.",
              Path.of(Change_.field))
          .one(
              "before",
              Type.Plain.TEXT,
              "The value before, as the API writes it; lists as JSON.",
              Path.of(Change_.before))
          .one(
              "after",
              Type.Plain.TEXT,
              "The value after, as the API writes it; lists as JSON.",
              Path.of(Change_.after))
          .one(
              "reason",
              Type.Plain.TEXT,
              "Why it was withdrawn or merged; null when nobody said.",
              Path.of(Change_.reason))
          .one(
              "merged_into",
              Type.Plain.TEXT,
              "Id of the record that took it over.",
              Path.of(Change_.mergedInto))
          .sortedBy("number");

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public String description() {
    return "what a release brought to one record, or to one field of it";
  }

  @Override
  public String exampleId() {
    return "2026.11.0/exercises/cooperation-2019";
  }

  @Override
  public Columns<Change> columns() {
    return columns;
  }

  @Override
  public long size() {
    return count();
  }

  @Override
  @Transactional
  public List<String> of(String dataset, String id) {
    if (id.indexOf('\0') >= 0) { // which PostgreSQL's text cannot hold
      return List.of();
    }
    return list(
            "dataset = ?1 and record = ?2 and kind <> ?3",
            Sort.by("number"),
            dataset,
            id,
            ChangeKind.CHANGED)
        .stream()
        .map(change -> change.kind.code() + " in " + change.version)
        .toList();
  }

  @Override
  public Stream<Change> newest(String dataset) {
    return find("dataset", Sort.descending("number", "key"), dataset)
        .withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .stream();
  }

  @Override
  public Map<ChangeKind, Long> counts(Release release) {
    return find(
            "select kind, count(id) from Change where number = ?1 group by kind", release.number())
        .project(KindCount.class)
        .stream()
        .collect(Collectors.toMap(KindCount::kind, KindCount::changes));
  }

  @Override
  public boolean isView() {
    return true;
  }
}
