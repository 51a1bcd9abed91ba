package org.khorgos.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;

/**
 * All records of a release, as the public sees them.
 *
 * @param rows by dataset and id
 * @param retired ids no longer in use, under dataset and id with a slash between
 */
public record ReleaseContents(
    Map<String, Map<String, Row>> rows, Map<String, ReleaseDetails.Retired> retired) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads what the engine sees. */
  public static ReleaseContents of(
      QueryEngine engine,
      List<? extends ListDefinition<?>> datasets,
      Map<String, ReleaseDetails.Retired> retired) {
    var rows = new TreeMap<String, Map<String, Row>>();
    for (ListDefinition<?> dataset : datasets) {
      rows.put(dataset.name(), read(engine, dataset));
    }
    return new ReleaseContents(rows, retired);
  }

  private static <E> Map<String, Row> read(QueryEngine engine, ListDefinition<E> dataset) {
    Query<E> all = Query.of(dataset).build();
    var rows = new TreeMap<String, Row>();
    engine.each(all, row -> rows.put(row.id(), row));
    return rows;
  }

  /** How many records there are, by dataset. */
  public Map<String, Integer> counts() {
    var counts = new TreeMap<String, Integer>();
    rows.forEach((dataset, byId) -> counts.put(dataset, byId.size()));
    return counts;
  }

  /** What has to be done to this one to get the other. */
  public List<RecordDifference> to(ReleaseContents other) {
    var differences = new ArrayList<RecordDifference>();
    var datasets = new TreeSet<>(rows.keySet());
    datasets.addAll(other.rows.keySet());
    for (String dataset : datasets) {
      var before = rows.getOrDefault(dataset, Map.of());
      var after = other.rows.getOrDefault(dataset, Map.of());
      var ids = new TreeSet<>(before.keySet());
      ids.addAll(after.keySet());
      ids.forEach(
          id ->
              other.addTo(
                  differences,
                  dataset,
                  id,
                  Optional.ofNullable(before.get(id)),
                  Optional.ofNullable(after.get(id))));
    }
    return differences;
  }

  private void addTo(
      List<RecordDifference> differences,
      String dataset,
      String id,
      Optional<Row> before,
      Optional<Row> after) {
    if (before.isEmpty()) {
      differences.add(RecordDifference.added(dataset, id));
    } else if (after.isEmpty()) {
      var why = Optional.ofNullable(retired.get(dataset + "/" + id));
      differences.add(
          RecordDifference.gone(
              dataset,
              id,
              why.map(ReleaseDetails.Retired::reason).orElse(null),
              why.flatMap(ReleaseDetails.Retired::mergedInto).orElse(null)));
    } else {
      addFields(differences, dataset, id, before.get(), after.get());
    }
  }

  private static void addFields(
      List<RecordDifference> differences, String dataset, String id, Row before, Row after) {
    var fields = new TreeSet<>(before.values().keySet());
    fields.addAll(after.values().keySet());
    for (String field : fields) {
      String old = written(before.value(field));
      String fresh = written(after.value(field));
      if (!Objects.equals(old, fresh)) {
        differences.add(RecordDifference.changed(dataset, id, field, old, fresh));
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
