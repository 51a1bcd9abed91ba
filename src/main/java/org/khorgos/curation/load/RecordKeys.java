package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.khorgos.evidence.CitedRecord;

/** Gives each record the key that it had in earlier releases, so that its rows can be compared. */
final class RecordKeys {

  private final Connection connection;
  private final String known;
  private final boolean isFirst;
  private long last;

  RecordKeys(Connection connection) throws SQLException {
    this.connection = connection;
    // By its schema, since a temporary table of this name stands before it during a load.
    String record = connection.getSchema() + ".record";
    this.known =
        "select coalesce(r.key, p.key) from unnest(?, ?) with ordinality as w (dataset, id, n) left"
            + " join "
            + record
            + " r on r.dataset = w.dataset and r.id = w.id left join lateral (select key from"
            + " past.record_row p where p.dataset = w.dataset and p.id = w.id limit 1) p on r.key is"
            + " null order by w.n";
    try (PreparedStatement select =
            connection.prepareStatement(
                "select greatest((select max(key) from past.record_row), (select max(key) from "
                    + record
                    + "))");
        ResultSet row = select.executeQuery()) {
      row.next();
      last = row.getLong(1);
      isFirst = row.wasNull();
    }
  }

  void giveTo(List<? extends CitedRecord> records) throws SQLException {
    if (isFirst) {
      records.forEach(record -> record.assignKey(++last));
      return;
    }
    Object[] datasets = records.stream().map(CitedRecord::dataset).toArray();
    Object[] ids = records.stream().map(CitedRecord::id).toArray();
    try (PreparedStatement select = connection.prepareStatement(known)) {
      select.setArray(1, connection.createArrayOf("text", datasets));
      select.setArray(2, connection.createArrayOf("text", ids));
      try (ResultSet row = select.executeQuery()) {
        for (CitedRecord record : records) {
          row.next();
          long key = row.getLong(1);
          record.assignKey(row.wasNull() ? ++last : key);
        }
      }
    }
  }
}
