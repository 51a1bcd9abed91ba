package org.khorgos.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.Vocabulary;

/** What has been read so far: the records by type and id, and all faults. */
final class Reading {

  private final Map<Class<?>, Map<String, CitedRecord>> records = new LinkedHashMap<>();
  private final List<DatasetFault> faults = new ArrayList<>();
  private String file = "";

  /** Names the file to which the next faults belong. */
  void at(String newFile) {
    file = newFile;
  }

  void fault(int line, String record, String field, String reason) {
    faults.add(new DatasetFault(file, line, record, field, reason));
  }

  List<DatasetFault> faults() {
    return faults;
  }

  /** Keeps a record under its id; false when the id is taken. */
  boolean keep(String id, CitedRecord record) {
    return records
            .computeIfAbsent(record.getClass(), type -> new LinkedHashMap<>())
            .putIfAbsent(id, record)
        == null;
  }

  <R> Optional<R> find(Class<R> type, String id) {
    return byId(type).flatMap(byId -> Optional.ofNullable(byId.get(id))).map(type::cast);
  }

  List<String> near(Class<?> type, String id) {
    return byId(type).map(byId -> Vocabulary.near(id, byId.keySet())).orElse(List.of());
  }

  private Optional<Map<String, CitedRecord>> byId(Class<?> type) {
    return records.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  List<CitedRecord> all() {
    return records.values().stream().flatMap(byId -> byId.values().stream()).toList();
  }
}
