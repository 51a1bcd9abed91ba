package org.khorgos.curation.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.FilePosition;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.names.Vocabulary;

/** The records read so far, by type and id, and the texts that only one of them may have. */
public final class RecordIndex {

  private record Indexed(CitedRecord record, FilePosition position) {}

  private record UniqueText(String file, String key, String text) {}

  private final Map<Class<?>, String> fileByType;
  private final Map<Class<?>, Map<String, Indexed>> records = new LinkedHashMap<>();
  private final Map<UniqueText, Integer> uniqueTexts = new HashMap<>();

  /**
   * Starts without records.
   *
   * @param fileByType path of the file that holds the records of a type
   */
  public RecordIndex(Map<Class<?>, String> fileByType) {
    this.fileByType = fileByType;
  }

  /** Adds a record, or returns the position of the one that has its id already. */
  public Optional<FilePosition> add(String id, CitedRecord record, FilePosition position) {
    record.identify(id);
    Indexed other =
        records
            .computeIfAbsent(record.getClass(), type -> new LinkedHashMap<>())
            .putIfAbsent(id, new Indexed(record, position));
    return Optional.ofNullable(other).map(Indexed::position);
  }

  /** Adds a text, or returns the line of the entry in the same file that has it already. */
  public Optional<Integer> addUnique(String key, String text, FilePosition position) {
    return Optional.ofNullable(
        uniqueTexts.putIfAbsent(new UniqueText(position.file(), key, text), position.line()));
  }

  public <R> Optional<R> find(Class<R> type, String id) {
    return byId(type)
        .flatMap(byId -> Optional.ofNullable(byId.get(id)))
        .map(Indexed::record)
        .map(type::cast);
  }

  /** Ids similar to one that is unknown. */
  public List<String> near(Class<?> type, String id) {
    return byId(type).map(byId -> Vocabulary.near(id, byId.keySet())).orElse(List.of());
  }

  /** Path of the file that holds the records of a type. */
  public String file(Class<?> type) {
    return fileByType.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private Optional<Map<String, Indexed>> byId(Class<?> type) {
    return records.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  public Map<CitedRecord, FilePosition> positions() {
    var positions = new LinkedHashMap<CitedRecord, FilePosition>();
    records.values().stream()
        .flatMap(byId -> byId.values().stream())
        .forEach(indexed -> positions.put(indexed.record(), indexed.position()));
    return positions;
  }
}
