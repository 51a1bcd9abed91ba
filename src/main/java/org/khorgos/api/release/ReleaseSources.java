package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.format.bundle.Attachment;
import org.khorgos.release.ReleaseArchive;

/** The dataset files that releases were made from. */
@ApplicationScoped
class ReleaseSources {

  private static final int PIECE = 1 << 20;

  private final AgroalDataSource reader;

  ReleaseSources(AgroalDataSource reader) {
    this.reader = reader;
  }

  /** Those of a release; none if it is of the time before they were kept. */
  List<Attachment> of(String version) {
    try (Connection connection = reader.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select name, sha256 from release_source where version = ? order by name")) {
      select.setString(1, version);
      var files = new ArrayList<Attachment>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String sha256 = row.getString(2);
          files.add(
              new Attachment(
                  ReleaseArchive.SOURCES + "/" + row.getString(1), out -> write(sha256, out)));
        }
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String sha256, OutputStream out) throws IOException {
    try (Connection connection = reader.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select substring(bytes from ? for ?) from source_file where sha256 = ?")) {
      select.setInt(2, PIECE);
      select.setString(3, sha256);
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
