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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.file.RetiredRecordReader;
import org.khorgos.curation.file.StatedReleaseReader;
import org.khorgos.release.LocalFiles;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseTable;
import org.khorgos.release.StatedRelease;

/**
 * Loads the files into the database in one transaction, under a lock, and only if the release that
 * they state is newer than every one that it ever held, so that restarts and instances with older
 * files are safe (docs/decisions/0032).
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
  private final LocalFiles local;

  Loader(
      @DataSource("owner") AgroalDataSource owner,
      TransactionRole role,
      RecordWriter writer,
      ChangeRecorder changes,
      @All List<Dataset<?>> datasets,
      LocalFiles local) {
    this.local = local;
    this.owner = owner;
    this.role = role;
    this.writer = writer;
    this.changes = changes;
    this.datasets = datasets;
  }

  /** The names of all dataset files. */
  public List<String> files() {
    return Stream.concat(
            datasets.stream().map(Dataset::file),
            Stream.of(RetiredRecordReader.FILE, StatedReleaseReader.FILE))
        .toList();
  }

  /**
   * Loads the files if their release is newer than those the database knows.
   *
   * @return the release that is to be served
   * @throws InvalidDatasetException if a file has errors, or a release of the same number holds
   *     other files; the database does not change
   */
  @ActivateRequestContext // or else Hibernate would not ask for the role
  public Release load(DatasetFiles files) {
    return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> loadLocked(files));
  }

  private Release loadLocked(DatasetFiles files) throws SQLException {
    role.becomeOwner();
    try (Connection connection = owner.getConnection()) {
      lock(connection);
      var table = new ReleaseTable(connection);
      List<Release> known = table.all();
      Optional<Release> newest = known.stream().findFirst();
      String digest = files.digest();
      String schemaVersion = table.schemaVersion();
      if (newest.filter(it -> it.isServed() && it.holds(digest, schemaVersion)).isPresent()) {
        LOG.infof("Release %s is loaded already", newest.get().version());
        local.serve();
        return newest.get();
      }
      DatasetReader.Contents contents = new DatasetReader(datasets, files).read();
      StatedRelease stated = contents.release().orElseThrow();
      if (newest.filter(it -> !stated.isNewerThan(it.version())).isEmpty()) {
        Release release =
            Release.of(newest.map(Release::number).orElse(0) + 1, stated, digest, schemaVersion);
        table.add(release);
        writer.replace(contents, connection, release.number());
        changes.record(release, served(known), connection);
        return loaded(release, files, connection);
      }
      if (newest.get().isServed() && newest.get().digest().equals(digest)) {
        table.migrate(newest.get(), schemaVersion);
        writer.replace(contents, connection, newest.get().number());
        return loaded(newest.get(), files, connection);
      }
      refuseOtherFiles(stated, digest, files, known);
      return passOver(stated, known);
    }
  }

  private Release loaded(Release release, DatasetFiles files, Connection connection)
      throws SQLException {
    new SourceArchive(connection).keep(release, files);
    local.serve();
    LOG.infof("Release %s loaded: %d records", release.version(), count(connection));
    return release;
  }

  private static Optional<Release> served(List<Release> known) {
    return known.stream().filter(Release::isServed).findFirst();
  }

  /** A release is the same on every server: what it holds never changes. */
  private static void refuseOtherFiles(
      StatedRelease stated, String digest, DatasetFiles files, List<Release> known) {
    if (known.stream()
        .anyMatch(it -> it.version().equals(stated.version()) && !it.digest().equals(digest))) {
      throw new InvalidDatasetException(
          List.of(
              files.error(
                  StatedReleaseReader.FILE,
                  "number",
                  "is that of a release which this database holds with other files. A changed record"
                      + " needs the next number; to look at one before that, use the command preview")));
    }
  }

  private Release passOver(StatedRelease stated, List<Release> known) {
    Release served =
        served(known)
            .orElseThrow(() -> new IllegalStateException("There is no release that can be served"));
    LOG.warnf(
        known.stream().anyMatch(it -> it.isWithdrawn() && it.version().equals(stated.version()))
            ? "The dataset files here are release %s, which was withdrawn. Release %s is served"
            : "The dataset files here are release %s, which is older. Release %s is served",
        stated.version(),
        served.version());
    local.passOver(stated.version());
    return served;
  }

  private static long count(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select count(*) from record");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  static void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
  }
}
