package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.names.Vocabulary;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What has been read so far: the records by type and id, and all faults. */
public final class LoadContext {

  /** Where a record stands. */
  public record Spot(String file, int line) {}

  private record Held(CitedRecord record, Spot spot) {}

  private final DatasetFiles files;
  private final Map<Class<?>, String> fileByType;
  private final Map<Class<?>, Map<String, Held>> records = new LinkedHashMap<>();
  private final Set<FileError> errors = new LinkedHashSet<>();
  private final Map<String, Integer> owned = new HashMap<>();
  private String file = "";
  private List<String> lines = List.of();
  private @Nullable KeyOutline outline;

  /**
   * Starts with nothing read.
   *
   * @param fileByType the file in which records of a type stand
   */
  LoadContext(DatasetFiles files, Map<Class<?>, String> fileByType) {
    this.files = files;
    this.fileByType = fileByType;
  }

  /** Names the file to which the next faults belong, and what its entries may hold. */
  void at(String newFile, KeyOutline newOutline) {
    file = newFile;
    outline = newOutline;
    lines = files.texts().getOrDefault(newFile, "").lines().toList();
  }

  /** Line of a node, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** What may stand under a path, which has a dot after each key. */
  KeyOutline outline(String path) {
    KeyOutline below = outline == null ? KeyOutline.of(entry -> {}) : outline;
    for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
      below = below.below(key);
    }
    return below;
  }

  /** Whether something that is not in quotes is followed by a comment. */
  boolean isCommented(Node node) {
    if (!(node instanceof ScalarNode scalar) || !scalar.isPlain()) {
      return false;
    }
    Mark end = scalar.getEndMark();
    String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.min(end.getColumn(), length));
    return line.substring(from).matches(":?\\s+#.*");
  }

  void error(int line, String record, String field, String reason) {
    errors.add(new FileError(files.path(file), line, record, field, reason));
  }

  List<FileError> errors() {
    return new ArrayList<>(errors);
  }

  /** Keeps a record under its id; tells where another stands when the id is taken. */
  Optional<Spot> keep(String id, CitedRecord record, int line) {
    @Nullable Held other =
        records
            .computeIfAbsent(record.getClass(), type -> new LinkedHashMap<>())
            .putIfAbsent(id, new Held(record, new Spot(files.path(file), line)));
    return Optional.ofNullable(other).map(Held::spot);
  }

  /** Takes a text for one entry of the file; tells the line where another has taken it. */
  Optional<Integer> own(String key, String text, int line) {
    return Optional.ofNullable(owned.putIfAbsent(file + " " + key + " " + text, line));
  }

  <R> Optional<R> find(Class<R> type, String id) {
    return byId(type)
        .flatMap(byId -> Optional.ofNullable(byId.get(id)))
        .map(Held::record)
        .map(type::cast);
  }

  List<String> near(Class<?> type, String id) {
    return byId(type).map(byId -> Vocabulary.near(id, byId.keySet())).orElse(List.of());
  }

  /** The file in which records of a type stand. */
  String file(Class<?> type) {
    return fileByType.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(entry -> files.path(entry.getValue()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Map<String, Held>> byId(Class<?> type) {
    return records.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** All records, and where each of them stands. */
  Map<CitedRecord, Spot> all() {
    var all = new LinkedHashMap<CitedRecord, Spot>();
    records.values().stream()
        .flatMap(byId -> byId.values().stream())
        .forEach(held -> all.put(held.record(), held.spot()));
    return all;
  }
}
