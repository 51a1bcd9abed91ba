package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.columns.ListDefinition;

/** A dataset: a file in {@code db/dataset}, a table, and a public list. */
public interface Dataset<E extends CitedRecord> extends ListDefinition<E> {

  /** A new, empty record. */
  E blank();

  /**
   * Reads the keys of an entry into a record, except those that all datasets share (see {@link
   * RecordReader}). It must ask for every key, whatever the values of others, because it also
   * yields the schema of the file (docs/decisions/0015).
   */
  void read(Entry entry, E record);

  /** Descriptions of the keys that are no public columns, by path: {@code body.paragraphs}. */
  default Map<String, String> otherKeys() {
    return Map.of();
  }

  /** SQL statements that fill derived tables after a load. */
  default List<String> derivations() {
    return List.of();
  }

  /** What editors should look at again. */
  default List<Rule> rules() {
    return List.of();
  }

  /** Its file in {@code db/dataset}. */
  default String file() {
    return name().replace('-', '_') + ".yaml";
  }

  /** Whether its records have a date. */
  default boolean isDated() {
    return columns().shown().stream().anyMatch(column -> column.name().equals("date"));
  }
}
