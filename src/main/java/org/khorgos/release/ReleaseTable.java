package org.khorgos.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The table of releases. */
public final class ReleaseTable {

  private final Connection connection;

  public ReleaseTable(Connection connection) {
    this.connection = connection;
  }

  /** All releases that there ever were, newest first; the tables hold the first. */
  public List<Release> all() throws SQLException {
    var found = new ArrayList<Release>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select number, version, digest, schema_version, released_at, kept, withdrawn_at is"
                    + " not null from release order by number desc");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(
            new Release(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6),
                row.getBoolean(7)));
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

  /** Notes that a release was loaded into a newer schema. */
  public void migrate(Release release, String schemaVersion) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update release set schema_version = ? where version = ?")) {
      update.setString(1, schemaVersion);
      update.setString(2, release.version());
      update.executeUpdate();
    }
  }

  /** Withdraws all releases after one, and what they changed. */
  public void withdrawAfter(Release release) throws SQLException {
    for (String statement :
        List.of(
            "update release set withdrawn_at = now() where number > ? and withdrawn_at is null",
            "delete from change where number > ?")) {
      try (PreparedStatement update = connection.prepareStatement(statement)) {
        update.setInt(1, release.number());
        update.executeUpdate();
      }
    }
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
