package org.khorgos.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.khorgos.query.Column;

/**
 * A whole result, to be written down row after row.
 *
 * @param name what the rows are, such as {@code trade-figures}
 * @param description what one row is, to follow “Each row is”
 * @param path where a single record is found below; empty where rows are no records
 * @param columns those to write; rows may hold more
 */
public record Result(
    String name,
    String description,
    String path,
    List<? extends Column<?>> columns,
    Rows rows,
    Provenance provenance,
    Shelf shelf) {

  /** Rows, each a map from column name to value, handed over one by one; may be read again. */
  @FunctionalInterface
  public interface Rows {
    void each(Consumer<Map<String, Object>> row);
  }

  /** Other records of the same release, which this result refers to. */
  @FunctionalInterface
  public interface Shelf {

    /** The records of a dataset that have these ids, whole. */
    Result records(String dataset, Set<String> ids);
  }
}
