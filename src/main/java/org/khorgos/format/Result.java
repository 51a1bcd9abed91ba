package org.khorgos.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/**
 * A complete result, to be written row by row.
 *
 * @param name what the rows are, such as {@code trade-figures}
 * @param description what one row is, to follow “Each row is”
 * @param path where a single record is found below; empty where rows are no records
 * @param columns those to write; rows may hold more
 * @param held those that rows hold
 */
public record Result(
    String name,
    String description,
    String path,
    List<? extends Column<?>> columns,
    List<? extends Column<?>> held,
    Rows rows,
    Provenance provenance,
    Shelf shelf) {

  /** A result with all columns written. */
  public Result(
      String name,
      String description,
      String path,
      List<? extends Column<?>> columns,
      Rows rows,
      Provenance provenance,
      Shelf shelf) {
    this(name, description, path, columns, columns, rows, provenance, shelf);
  }

  /** Whether its rows are records, each with an id under the {@link #path}. */
  public boolean hasRecords() {
    return !path.isEmpty() && held.stream().anyMatch(column -> column.name().equals(Columns.ID));
  }

  /** The value that a row holds in this role, as text; empty when there is none. */
  public String text(Row row, Role role) {
    return held.stream()
        .filter(column -> column.role() == role)
        .map(column -> row.text(column.name()))
        .findFirst()
        .orElse("");
  }

  /** Rows, handed over one by one; may be read again. */
  @FunctionalInterface
  public interface Rows {
    void each(Consumer<Row> row);

    /** Hands the rows over to somebody who writes them. */
    default void write(RowWriter writer) throws IOException {
      try {
        each(
            row -> {
              try {
                writer.write(row);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      } catch (UncheckedIOException e) {
        throw Objects.requireNonNull(e.getCause());
      }
    }
  }

  /** Writes one row. */
  @FunctionalInterface
  public interface RowWriter {
    void write(Row row) throws IOException;
  }

  /** Other records of the same release, which this result refers to. */
  @FunctionalInterface
  public interface Shelf {

    /** The records of a dataset that have these ids, whole. */
    Result records(String dataset, Set<String> ids);
  }
}
