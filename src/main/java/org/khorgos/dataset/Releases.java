package org.khorgos.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of releases. */
final class Releases {

  private final Connection connection;

  Releases(Connection connection) {
    this.connection = connection;
  }

  @Nullable Release last() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select version, digest, schema_version, released_at from release order by released_at desc limit 1");
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new Release(
              row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant())
          : null;
    }
  }

  /** Every retired id, under dataset and id with a slash between. */
  Map<String, RetiredRecord> retired() throws SQLException {
    var retired = new HashMap<String, RetiredRecord>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select dataset, id, reason, merged_into from retired_record");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        var record =
            new RetiredRecord(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        retired.put(record.dataset() + "/" + record.id(), record);
      }
    }
    return Map.copyOf(retired);
  }

  void add(Release release) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into release (version, digest, schema_version, released_at) values (?, ?, ?, ?)")) {
      insert.setString(1, release.version());
      insert.setString(2, release.digest());
      insert.setString(3, release.schemaVersion());
      insert.setObject(4, release.releasedAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  /** The same release, loaded into a newer schema. */
  Release migrate(Release release, String schemaVersion) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update release set schema_version = ? where version = ?")) {
      update.setString(1, schemaVersion);
      update.setString(2, release.version());
      update.executeUpdate();
    }
    return new Release(release.version(), release.digest(), schemaVersion, release.releasedAt());
  }

  String schemaVersion() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  static Release of(@Nullable Release last, String digest, String schemaVersion, Instant now) {
    return new Release(Release.next(last, now), digest, schemaVersion, now);
  }
}
