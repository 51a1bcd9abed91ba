package org.khorgos.curation.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.release.Release;

/** Keeps the files that a release was made from, those that did not change once for all. */
final class SourceArchive {

  private final Connection connection;

  SourceArchive(Connection connection) {
    this.connection = connection;
  }

  void keep(Release release, DatasetFiles files) throws SQLException {
    try (PreparedStatement known =
            connection.prepareStatement("select from source_file where sha256 = ?");
        PreparedStatement contents =
            connection.prepareStatement("insert into source_file (sha256, bytes) values (?, ?)");
        PreparedStatement part =
            connection.prepareStatement(
                "insert into release_source (version, name, sha256) values (?, ?, ?) on conflict do"
                    + " nothing")) {
      for (Map.Entry<String, DatasetFiles.FileContents> file : files.all().entrySet()) {
        String sha256 = DatasetFiles.digest(file.getValue());
        known.setString(1, sha256);
        if (!known.executeQuery().next()) {
          try (InputStream bytes = file.getValue().open()) {
            contents.setString(1, sha256);
            contents.setBinaryStream(2, bytes);
            contents.executeUpdate();
          }
        }
        part.setString(1, release.version());
        part.setString(2, file.getKey());
        part.setString(3, sha256);
        part.executeUpdate();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
