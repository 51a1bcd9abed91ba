package org.khorgos.curation.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.khorgos.curation.file.RetiredRecordReader;
import org.khorgos.release.Change;
import org.khorgos.release.ChangeRepository;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseComparison;

/**
 * Writes down what a release brought. The database tells which records came and went; those in
 * which something changed are compared field by field, a batch at a time.
 */
@ApplicationScoped
class ChangeRecorder {

  private static final Logger LOG = Logger.getLogger(ChangeRecorder.class);

  private static final String CANDIDATES =
      """
      create temporary table candidate on commit drop as
      select dataset, id, was, remains from changed_records(?, ?)
      """;
  private static final String COME_AND_GONE =
      """
      insert into change (id, number, version, version_order, dataset, record, kind, reason, merged_into)
      select ? || '/' || dataset || '/' || id, ?, ?, ?, dataset, id,
        case when remains then 'added' when merged_into is null then 'withdrawn' else 'merged' end, reason, merged_into
      from candidate left join retired_record using (dataset, id)
      where was <> remains
      order by dataset, id
      """;
  private static final String COMPARED =
      """
      create temporary table compared on commit drop as
      select dataset, id, row_number() over (order by dataset, id) as n from candidate where was and remains
      """;
  private static final String BATCH =
      "select dataset, id from compared where n > ? and n <= ? order by n";
  private static final String UNEXPLAINED =
      "select dataset || '/' || record from change where number = ? and kind = 'withdrawn' and"
          + " reason is null order by key";

  private final ReleaseComparison comparison;
  private final ChangeRepository changes;
  private final Session session;

  ChangeRecorder(ReleaseComparison comparison, ChangeRepository changes, Session session) {
    this.comparison = comparison;
    this.changes = changes;
    this.session = session;
  }

  /**
   * Records how a release, whose rows the tables hold, differs from the one that was served before.
   *
   * @param before that one; empty for the first
   */
  void record(Release release, Optional<Release> before, Connection connection)
      throws SQLException {
    int earlier = before.map(Release::number).orElse(0);
    try (PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
      select.setInt(1, earlier);
      select.setInt(2, release.number());
      select.execute();
    }
    try (PreparedStatement insert = connection.prepareStatement(COME_AND_GONE)) {
      insert.setString(1, release.version());
      insert.setInt(2, release.number());
      insert.setString(3, release.version());
      insert.setString(4, release.order());
      insert.execute();
    }
    run(connection, COMPARED);
    var viewer = new LoadView(connection, release.number());
    for (int from = 0; ; from += ReleaseComparison.BATCH) {
      List<ReleaseComparison.Candidate> batch = batch(from, connection);
      changes.persist(
          comparison.differences(batch, earlier, release.number(), viewer).stream()
              .map(difference -> new Change(release, difference)));
      session.flush();
      session.clear();
      if (batch.size() < ReleaseComparison.BATCH) {
        break;
      }
    }
    warn(release, connection);
    run(connection, "analyze change");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<ReleaseComparison.Candidate> batch(int from, Connection connection)
      throws SQLException {
    var batch = new ArrayList<ReleaseComparison.Candidate>();
    try (PreparedStatement select = connection.prepareStatement(BATCH)) {
      select.setInt(1, from);
      select.setInt(2, from + ReleaseComparison.BATCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          batch.add(new ReleaseComparison.Candidate(row.getString(1), row.getString(2)));
        }
      }
    }
    return batch;
  }

  private static void warn(Release release, Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(UNEXPLAINED)) {
      select.setInt(1, release.number());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          LOG.warnf(
              "%s is gone, and %s does not say why: it should, in this release or never",
              row.getString(1), RetiredRecordReader.FILE);
        }
      }
    }
  }
}
