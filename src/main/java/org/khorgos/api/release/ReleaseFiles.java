package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;

/**
 * The files of releases. They are made once, from what the release holds, by whoever first finds
 * that they are missing; from then on they are the same on every instance, whatever version of a
 * library would write them now.
 */
@ApplicationScoped
public class ReleaseFiles {

  private static final Logger LOG = Logger.getLogger(ReleaseFiles.class);

  /** How long a request waits for files that are being made. */
  private static final int PATIENCE_SECONDS = 20;

  private final AgroalDataSource owner;
  private final AgroalDataSource reader;
  private final ReleaseCatalogue served;
  private final ReleaseWriter writer;
  private final StoredBytes bytes;

  /** Without the request that may have asked first, which can end before. */
  private final Executor worker = Infrastructure.getDefaultWorkerPool();

  private final Map<String, CompletableFuture<List<ReleaseFile>>> made = new ConcurrentHashMap<>();

  ReleaseFiles(
      @DataSource("owner") AgroalDataSource owner,
      AgroalDataSource reader,
      ReleaseCatalogue served,
      ReleaseWriter writer,
      StoredBytes bytes) {
    this.bytes = bytes;
    this.owner = owner;
    this.reader = reader;
    this.served = served;
    this.writer = writer;
  }

  /** Makes the files of every release that has none, beside what else there is to do. */
  void complete(@Observes Release loaded) {
    worker.execute(() -> served.releases().forEach(this::make));
  }

  private void make(Release release) {
    try {
      making(release).join();
    } catch (CompletionException failed) {
      LOG.warnf(failed.getCause(), "The files of release %s are not made", release.version());
    }
  }

  /**
   * The files of a release, by name.
   *
   * @throws ProblemException when they are still being made
   */
  List<ReleaseFile> of(Release release) {
    try {
      return making(release).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException later) {
      throw beingMade(release);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /** Makes them once, however many ask. A failed attempt is repeated at the next request. */
  private CompletableFuture<List<ReleaseFile>> making(Release release) {
    return made.compute(
        release.version(),
        (version, known) ->
            known == null || known.isCompletedExceptionally()
                ? CompletableFuture.supplyAsync(() -> readOrMakeAlone(release), worker)
                : known);
  }

  private List<ReleaseFile> readOrMakeAlone(Release release) {
    try {
      return readOrMake(release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    files = read(release.version());
    if (files.isEmpty()) {
      throw beingMade(release); // a replica does not have them yet
    }
    return files;
  }

  private static ProblemException beingMade(Release release) {
    return new ProblemException(
        Response.Status.SERVICE_UNAVAILABLE,
        "The files of release " + release.version() + " are being made. Try again later.",
        List.of());
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

  /** Writes what the file holds, a piece at a time. */
  void write(String version, ReleaseFile file, OutputStream out) throws IOException {
    bytes.write("release_file where version = ? and name = ?", out, version, file.name());
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
