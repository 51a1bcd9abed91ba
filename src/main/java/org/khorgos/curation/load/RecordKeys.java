package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.khorgos.evidence.CitedRecord;

/** Gives each record the key that it had in earlier releases, so that its rows can be compared. */
final class RecordKeys {

  private final Map<String, Long> keys = new HashMap<>();
  private long last;

  RecordKeys(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select dataset, id, key from past.record_row union select dataset, id, key from"
                    + " record");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        keys.put(row.getString(1) + "/" + row.getString(2), row.getLong(3));
        last = Math.max(last, row.getLong(3));
      }
    }
  }

  void giveTo(Collection<CitedRecord> records) {
    for (CitedRecord record : records) {
      Long known = keys.get(record.dataset() + "/" + record.id());
      record.assignKey(known == null ? ++last : known);
    }
  }
}
