package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;

/** Gives a record the key that it had in every release before, so that its rows can be compared. */
final class RecordKeys {

  private final Map<String, Long> given = new HashMap<>();
  private long last;

  RecordKeys(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select dataset, id, key from past.record_row union select dataset, id, key from record");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        given.put(row.getString(1) + "/" + row.getString(2), row.getLong(3));
        last = Math.max(last, row.getLong(3));
      }
    }
  }

  void giveTo(Collection<CitedRecord> records) {
    for (CitedRecord record : records) {
      @Nullable Long known = given.get(record.dataset() + "/" + record.id());
      record.keep(known == null ? ++last : known);
    }
  }
}
