package org.khorgos.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of releases. */
public final class ReleaseTable {

  private final Connection connection;

  public ReleaseTable(Connection connection) {
    this.connection = connection;
  }

  /** All releases whose rows are kept, newest first. */
  public List<Release> all() throws SQLException {
    return select("where kept");
  }

  /** The newest release, whether or not its rows are kept. */
  public @Nullable Release last() throws SQLException {
    List<Release> newest = select("where number = (select max(number) from release)");
    return newest.isEmpty() ? null : newest.get(0);
  }

  private List<Release> select(String which) throws SQLException {
    var found = new ArrayList<Release>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select number, version, digest, schema_version, released_at from release "
                    + which
                    + " order by number desc");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(
            new Release(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant()));
      }
    }
    return found;
  }

  public void add(Release release) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into release (number, version, digest, schema_version, released_at) values (?,"
                + " ?, ?, ?, ?)")) {
      insert.setInt(1, release.number());
      insert.setString(2, release.version());
      insert.setString(3, release.digest());
      insert.setString(4, release.schemaVersion());
      insert.setObject(5, release.releasedAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /** The same release, loaded into a newer schema. */
  public Release migrate(Release release, String schemaVersion) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update release set schema_version = ? where version = ?")) {
      update.setString(1, schemaVersion);
      update.setString(2, release.version());
      update.executeUpdate();
    }
    return new Release(
        release.number(), release.version(), release.digest(), schemaVersion, release.releasedAt());
  }

  public String schemaVersion() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select version from flyway_schema_history where success and version is not null"
                    + " order by installed_rank desc limit 1");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
