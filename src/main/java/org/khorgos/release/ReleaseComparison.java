package org.khorgos.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/**
 * Finds what differs between two releases. The database tells which records have rows that changed;
 * only these are then compared as the public sees them, field by field.
 */
@ApplicationScoped
public class ReleaseComparison {

  /** Records that are read at once. */
  public static final int BATCH = 500;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueryEngine engine;
  private final Statements statements;
  private final Lists lists;

  ReleaseComparison(QueryEngine engine, Statements statements, Lists lists) {
    this.engine = engine;
    this.statements = statements;
    this.lists = lists;
  }

  /** A record that may differ. */
  public record Candidate(String dataset, String id) {

    private String path() {
      return dataset + "/" + id;
    }
  }

  /** Lets something read a release. */
  @FunctionalInterface
  public interface Viewer {
    <T> T view(int release, Supplier<T> reader);
  }

  /**
   * The records that may differ, by dataset and id; to be asked where the newest release is seen.
   *
   * @param earlier number of a release, 0 for none
   * @param most how many of them, at most
   */
  public List<Candidate> candidates(int earlier, int later, int most) {
    var candidates = new ArrayList<Candidate>();
    statements.each(
        Sql.of("select dataset, id from changed_records(")
            .bind(earlier)
            .add(", ")
            .bind(later)
            .add(") order by dataset, id limit ")
            .bind(most),
        row -> candidates.add(new Candidate(row.getString(1), row.getString(2))));
    return candidates;
  }

  /** What has to be done to records of one release to get them as another has them. */
  public List<RecordDifference> differences(
      List<Candidate> candidates, int earlier, int later, Viewer viewer) {
    var differences = new ArrayList<RecordDifference>();
    for (int i = 0; i < candidates.size(); i += BATCH) {
      List<Candidate> batch = candidates.subList(i, Math.min(i + BATCH, candidates.size()));
      Map<String, Row> before = viewer.view(earlier, () -> rows(batch));
      Map<String, Row> after = viewer.view(later, () -> rows(batch));
      List<String> gone =
          before.keySet().stream().filter(path -> !after.containsKey(path)).toList();
      var retired =
          gone.isEmpty()
              ? Map.<String, ReleaseDetails.Retired>of()
              : viewer.view(later, () -> new RetiredRecords(statements).of(gone));
      for (Candidate candidate : batch) {
        Row old = before.get(candidate.path());
        Row fresh = after.get(candidate.path());
        if (old == null && fresh != null) {
          differences.add(RecordDifference.added(candidate.dataset(), candidate.id()));
        } else if (old == null) {
          throw new IllegalStateException(candidate + " is in neither release");
        } else if (fresh == null) {
          differences.add(gone(candidate, retired.get(candidate.path())));
        } else {
          addFields(differences, candidate, old, fresh);
        }
      }
    }
    return differences;
  }

  private static RecordDifference gone(Candidate candidate, ReleaseDetails.@Nullable Retired why) {
    return RecordDifference.gone(
        candidate.dataset(),
        candidate.id(),
        why == null ? null : why.reason(),
        why == null ? null : why.mergedInto().orElse(null));
  }

  private Map<String, Row> rows(List<Candidate> candidates) {
    var rows = new HashMap<String, Row>();
    for (ListDefinition<?> dataset : lists.datasets()) {
      List<String> ids =
          candidates.stream()
              .filter(candidate -> candidate.dataset().equals(dataset.name()))
              .map(Candidate::id)
              .toList();
      if (!ids.isEmpty()) {
        read(dataset, ids, rows);
      }
    }
    return rows;
  }

  private <E> void read(ListDefinition<E> dataset, List<String> ids, Map<String, Row> into) {
    Query<E> some = Query.of(dataset).whereAny(dataset.columns().filter(Columns.ID), ids).build();
    engine.each(some, row -> into.put(dataset.name() + "/" + row.id(), row));
  }

  private static void addFields(
      List<RecordDifference> differences, Candidate candidate, Row before, Row after) {
    var fields = new TreeSet<>(before.values().keySet());
    fields.addAll(after.values().keySet());
    for (String field : fields) {
      String old = written(before.value(field));
      String fresh = written(after.value(field));
      if (!Objects.equals(old, fresh)) {
        differences.add(
            RecordDifference.changed(candidate.dataset(), candidate.id(), field, old, fresh));
      }
    }
  }

  private static @Nullable String written(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return value instanceof List<?> ? JSON.writeValueAsString(value) : value.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
