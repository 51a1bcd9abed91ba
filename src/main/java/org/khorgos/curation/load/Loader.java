package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.RetiredRecordReader;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseTable;

/**
 * Loads the files into the database in one transaction, under a lock, and only if they differ from
 * what it holds, so that replicas and restarts are safe.
 */
@ApplicationScoped
public class Loader {

  private static final Logger LOG = Logger.getLogger(Loader.class);
  private static final int TIMEOUT_SECONDS = 3600;

  /** Key of the advisory lock, an arbitrary number: “khorgos” on a telephone keypad. */
  private static final long LOCK = 5467467L;

  private final AgroalDataSource owner;
  private final TransactionRole role;
  private final RecordWriter writer;
  private final ChangeRecorder changes;
  private final List<Dataset<?>> datasets;
  private final Clock clock = Clock.systemUTC();

  Loader(
      @DataSource("owner") AgroalDataSource owner,
      TransactionRole role,
      RecordWriter writer,
      ChangeRecorder changes,
      @All List<Dataset<?>> datasets) {
    this.owner = owner;
    this.role = role;
    this.writer = writer;
    this.changes = changes;
    this.datasets = datasets;
  }

  /** The names of all dataset files. */
  public List<String> files() {
    return Stream.concat(datasets.stream().map(Dataset::file), Stream.of(RetiredRecordReader.FILE))
        .toList();
  }

  /**
   * Loads the files unless the database holds them already.
   *
   * @return the release that the database now holds
   * @throws InvalidDatasetException if a file has errors; the database does not change
   */
  @ActivateRequestContext // or else Hibernate would not ask for the role
  public Release load(DatasetFiles files) {
    return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> loadLocked(files));
  }

  private Release loadLocked(DatasetFiles files) throws SQLException {
    role.becomeOwner();
    try (Connection connection = owner.getConnection()) {
      lock(connection);
      var releases = new ReleaseTable(connection);
      Release last = releases.last();
      String digest = files.digest();
      String schemaVersion = releases.schemaVersion();
      if (last != null && last.holds(digest, schemaVersion)) {
        LOG.infof("Release %s is loaded already", last.version());
        return last;
      }
      DatasetReader.Contents contents = new DatasetReader(datasets, files).read();
      Release release;
      if (last != null && last.digest().equals(digest)) {
        release = releases.migrate(last, schemaVersion);
        writer.replace(contents, connection, release.number());
      } else {
        release = Release.after(last, digest, schemaVersion, Instant.now(clock));
        releases.add(release);
        writer.replace(contents, connection, release.number());
        changes.record(release, connection);
      }
      LOG.infof("Release %s loaded: %d records", release.version(), count(connection));
      return release;
    }
  }

  private static long count(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select count(*) from record");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
  }
}
