package org.khorgos.curation.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.file.BulkTable;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.curation.yaml.FilePosition;
import org.khorgos.evidence.CitedRecord;

/** Stages the rows of bulk tables, a batch of them in memory at a time. */
final class TableStager {

  private static final int BATCH = 5_000;
  private static final String REPEATED =
      "select dataset || '/' || id from pg_temp.record group by dataset, id having count(*) > 1"
          + " order by 1 limit 100";

  private final Connection connection;
  private final RecordKeys keys;
  private final RecordCopy copy;

  TableStager(SharedSessionContractImplementor session, Connection connection, RecordKeys keys) {
    this.connection = connection;
    this.keys = keys;
    this.copy = new RecordCopy(session);
  }

  /**
   * Stages all rows.
   *
   * @throws InvalidDatasetException if a row is invalid, or has the id of another record
   */
  void stage(List<BulkTable> tables) throws SQLException {
    new BatchReader<CitedRecord>(BATCH)
        .each(
            consumer ->
                tables.forEach(table -> table.each((record, position) -> consumer.accept(record))),
            this::write);
    if (!tables.isEmpty()) {
      refuseRepeated(tables);
    }
  }

  private void write(List<CitedRecord> batch) throws SQLException {
    try {
      keys.giveTo(batch);
      copy.write(batch, connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the tables again to find where an id stands, if one stands in several places. */
  private void refuseRepeated(List<BulkTable> tables) throws SQLException {
    Set<String> repeated = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(REPEATED);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        repeated.add(row.getString(1));
      }
    }
    if (repeated.isEmpty()) {
      return;
    }
    Map<String, FilePosition> first = new HashMap<>();
    var errors = new ArrayList<FileError>();
    for (BulkTable table : tables) {
      table.each(
          (record, position) -> {
            String path = record.dataset() + "/" + record.id();
            if (repeated.contains(path)) {
              FilePosition other = first.putIfAbsent(path, position);
              errors.add(error(record, position, other));
            }
          });
    }
    throw new InvalidDatasetException(errors);
  }

  private static FileError error(
      CitedRecord record, FilePosition position, @Nullable FilePosition other) {
    return new FileError(
        position.file(),
        position.line(),
        record.id(),
        "id",
        other == null
            ? "is the id of another record too"
            : "is the id of another row too, in line " + other.line() + " of " + other.file());
  }
}
