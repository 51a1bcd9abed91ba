package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.query.columns.ListDefinition;

/** One dataset: a file in {@code db/dataset}, a table, and what the public may ask of it. */
public interface Dataset<E extends CitedRecord> extends ListDefinition<E> {

  /** A new record without content. */
  E blank();

  /**
   * Fills a record from an entry, but for what every entry has (see {@link RecordReader}). It is
   * also called without a file, to learn what may stand there, and so asks for every key whatever
   * stands under others.
   */
  void read(Entry entry, E record);

  /** What keys of an entry mean that are no public columns, by path: {@code body.paragraphs}. */
  default Map<String, String> otherKeys() {
    return Map.of();
  }

  /** Statements to run after a load, for tables that follow from others. */
  default List<String> derivations() {
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
