package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Files that are kept in the database, read a piece at a time. */
@Singleton
class StoredBytes {

  private static final int PIECE = 1 << 20;

  private final AgroalDataSource reader;

  StoredBytes(AgroalDataSource reader) {
    this.reader = reader;
  }

  /**
   * Writes what a file holds, without closing the stream.
   *
   * @param where the table and the condition that select the one row whose column {@code bytes} is
   *     the file
   * @param keys the values of the condition
   */
  void write(String where, OutputStream out, String... keys) throws IOException {
    try (Connection connection = reader.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select substring(bytes from ? for ?) from " + where)) {
      select.setInt(2, PIECE);
      for (int i = 0; i < keys.length; i++) {
        select.setString(3 + i, keys[i]);
      }
      for (int from = 1, length = PIECE; length == PIECE; from += PIECE) {
        select.setInt(1, from);
        try (ResultSet row = select.executeQuery()) {
          row.next();
          byte[] piece = row.getBytes(1);
          out.write(piece);
          length = piece.length;
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
