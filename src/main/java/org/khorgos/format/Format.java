package org.khorgos.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.khorgos.query.Column;

/** A way to write a whole result down, row after row. */
public interface Format {

  /** The rows of an answer, handed over one by one. */
  @FunctionalInterface
  interface Rows {
    void each(Consumer<Map<String, Object>> row);
  }

  /** What follows the dataset in the path, such as {@code csv}. */
  String suffix();

  /** Media type without parameters, as an Accept header names it. */
  String mediaType();

  /** Media type with parameters, as the answer names it. */
  default String contentType() {
    return mediaType();
  }

  /** What a reader should know, one sentence. */
  String description();

  /** Switches this format understands, each true or false, with what it does. */
  default Map<String, String> switches() {
    return Map.of();
  }

  /**
   * Writes all rows.
   *
   * @param on the switches that are true
   */
  void write(List<? extends Column<?>> columns, Rows rows, Set<String> on, OutputStream out)
      throws IOException;
}
