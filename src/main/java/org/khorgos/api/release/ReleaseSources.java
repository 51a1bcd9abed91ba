package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
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

  private final AgroalDataSource reader;
  private final StoredBytes bytes;

  ReleaseSources(AgroalDataSource reader, StoredBytes bytes) {
    this.reader = reader;
    this.bytes = bytes;
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
                  ReleaseArchive.SOURCES + "/" + row.getString(1),
                  out -> bytes.write("source_file where sha256 = ?", out, sha256)));
        }
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
