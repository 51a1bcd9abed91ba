package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;

/**
 * The files of releases. They are made once, from what the release holds, by whoever first finds
 * that they are missing; from then on they are the same on every instance, whatever version of a
 * library would write them now.
 */
@ApplicationScoped
public class ReleaseFiles {

  private final AgroalDataSource owner;
  private final AgroalDataSource reader;
  private final ReleaseCatalogue served;
  private final ReleaseWriter writer;

  ReleaseFiles(
      @DataSource("owner") AgroalDataSource owner,
      AgroalDataSource reader,
      ReleaseCatalogue served,
      ReleaseWriter writer) {
    this.owner = owner;
    this.reader = reader;
    this.served = served;
    this.writer = writer;
  }

  /** Makes the files of every release that has none, before the first request comes. */
  void complete(@Observes Release loaded) {
    served.releases().forEach(this::of);
  }

  /** The files of a release, by name. */
  List<ReleaseFile> of(Release release) {
    // In a transaction of its own: the one that reads would not see what is written.
    return QuarkusTransaction.suspendingExisting().call(() -> readOrMake(release));
  }

  private List<ReleaseFile> readOrMake(Release release) throws IOException {
    List<ReleaseFile> files = read(release.version());
    if (!files.isEmpty()) {
      return files;
    }
    for (ReleaseWriter.Draft draft : served.showing(release, writer::write)) {
      try {
        keep(release, draft);
      } finally {
        Files.delete(draft.file());
      }
    }
    return read(release.version());
  }

  private List<ReleaseFile> read(String version) {
    try (Connection connection = reader.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select name, media_type, sha256, length from release_file where version = ? order"
                    + " by name")) {
      select.setString(1, version);
      var files = new ArrayList<ReleaseFile>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          files.add(
              new ReleaseFile(
                  row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
        }
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the file holds. */
  byte[] bytes(String version, String name) {
    try (Connection connection = reader.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select bytes from release_file where version = ? and name = ?")) {
      select.setString(1, version);
      select.setString(2, name);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(Release release, ReleaseWriter.Draft draft) throws IOException {
    // Another instance may have been faster: its file stands.
    try (Connection connection = owner.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into release_file (version, name, media_type, sha256, length, bytes)"
                    + " select ?, ?, ?, encode(sha256(b), 'hex'), octet_length(b), b"
                    + " from (select ?::bytea as b) file on conflict do nothing");
        InputStream bytes = Files.newInputStream(draft.file())) {
      insert.setString(1, release.version());
      insert.setString(2, draft.name());
      insert.setString(3, draft.mediaType());
      insert.setBinaryStream(4, bytes, Files.size(draft.file()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
