package org.khorgos.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.columns.Column;

/** A way to write a complete result, row by row. */
public interface Format {

  /** What follows the dataset in the path, such as {@code csv}. */
  String suffix();

  /** Media type without parameters, as an Accept header names it. */
  String mediaType();

  /** Media type with parameters, as in the response. */
  default String contentType() {
    return mediaType();
  }

  /** Whether it writes bytes instead of text. */
  default boolean isBinary() {
    return false;
  }

  /** Suffix of the format that describes what this one writes to machines; empty for none. */
  default Optional<String> describedBy() {
    return Optional.empty();
  }

  /** A description in one sentence. */
  String description();

  /** Options of this format, each true or false, with what it does. */
  default Map<String, String> switches() {
    return Map.of();
  }

  /** Whether it can show a result with these columns. */
  default boolean fits(List<? extends Column<?>> columns) {
    return true;
  }

  /** Whether it has to read a column even if the query leaves it out. */
  default boolean needs(Column<?> column) {
    return false;
  }

  /**
   * Writes a result.
   *
   * @param on the options that are true
   */
  void write(Result result, Set<String> on, OutputStream out) throws IOException;
}
