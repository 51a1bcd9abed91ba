package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.RetiredRecordReader;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.release.Change;
import org.khorgos.release.ChangeKind;
import org.khorgos.release.ChangeRepository;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseContents;
import org.khorgos.release.ReleaseTable;

/**
 * Loads the files into the database in one transaction, under a lock, and only if they differ from
 * what it holds, so that replicas and restarts are safe.
 */
@ApplicationScoped
public class Loader {

  private static final Logger LOG = Logger.getLogger(Loader.class);
  private static final int TIMEOUT_SECONDS = 300;

  /** Key of the advisory lock, an arbitrary number: “khorgos” on a telephone keypad. */
  private static final long LOCK = 5467467L;

  private final AgroalDataSource owner;
  private final TransactionRole role;
  private final RecordWriter writer;
  private final QueryEngine engine;
  private final ChangeRepository changes;
  private final List<Dataset<?>> datasets;
  private final Clock clock = Clock.systemUTC();

  Loader(
      @DataSource("owner") AgroalDataSource owner,
      TransactionRole role,
      RecordWriter writer,
      QueryEngine engine,
      ChangeRepository changes,
      @All List<Dataset<?>> datasets) {
    this.owner = owner;
    this.role = role;
    this.writer = writer;
    this.engine = engine;
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
      ReleaseContents before = ReleaseContents.of(engine, datasets, Map.of());
      writer.replace(contents, connection);
      ReleaseContents after = ReleaseContents.of(engine, datasets, contents.retiredByPath());
      Release release =
          last != null && last.digest().equals(digest)
              ? releases.migrate(last, schemaVersion)
              : add(
                  Release.after(last, digest, schemaVersion, Instant.now(clock)),
                  before.to(after),
                  releases);
      releases.keep(release);
      LOG.infof("Release %s loaded: %d records", release.version(), contents.records().size());
      return release;
    }
  }

  private Release add(Release release, List<RecordDifference> differences, ReleaseTable releases)
      throws SQLException {
    releases.add(release);
    differences.stream()
        .filter(difference -> difference.kind() == ChangeKind.WITHDRAWN)
        .filter(difference -> difference.reason() == null)
        .forEach(
            gone ->
                LOG.warnf(
                    "%s/%s is gone, and %s does not say why: it should, in this release or never",
                    gone.dataset(), gone.record(), RetiredRecordReader.FILE));
    changes.persist(differences.stream().map(difference -> new Change(release, difference)));
    changes.flush();
    return release;
  }

  private static void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
  }
}
