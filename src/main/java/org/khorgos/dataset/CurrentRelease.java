package org.khorgos.dataset;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khorgos.http.Holdings;
import org.khorgos.query.Vocabularies;

/**
 * The release that this instance serves. Loads the dataset when the application starts, and follows
 * when another instance loads a newer one.
 */
@ApplicationScoped
public class CurrentRelease implements Holdings {

  private static final Logger LOG = Logger.getLogger(CurrentRelease.class);

  /** A release and the ids that are retired in it. */
  private record State(String version, Map<String, RetiredRecord> retired) {}

  private final Loader loader;
  private final AgroalDataSource reader;
  private final Vocabularies vocabularies;
  private final Optional<Path> folder;
  private final Duration check;
  private volatile State state = new State("", Map.of());

  CurrentRelease(
      Loader loader,
      AgroalDataSource reader,
      Vocabularies vocabularies,
      @ConfigProperty(name = "khorgos.dataset.directory") Optional<Path> folder,
      @ConfigProperty(name = "khorgos.release.check") Duration check) {
    this.loader = loader;
    this.reader = reader;
    this.vocabularies = vocabularies;
    this.folder = folder;
    this.check = check;
  }

  void onStart(@Observes StartupEvent start, Vertx vertx) {
    load(DatasetFiles.read(loader.files(), folder));
    vertx.setPeriodic(check.toMillis(), timer -> followLater(vertx));
  }

  private void followLater(Vertx vertx) {
    vertx
        .executeBlocking(this::follow)
        .onFailure(failure -> LOG.debug("Cannot tell whether there is a newer release", failure));
  }

  /** Loads files, and serves what they hold from now on. */
  public void load(DatasetFiles files) {
    loader.load(files);
    follow();
  }

  /** Serves the newest release that the database holds; tells whether it is another one. */
  private synchronized boolean follow() {
    try (Connection connection = reader.getConnection()) {
      var releases = new Releases(connection);
      @Nullable Release newest = releases.last();
      if (newest == null || newest.version().equals(state.version())) {
        return false;
      }
      vocabularies.refresh();
      state = new State(newest.version(), releases.retired());
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String release() {
    return state.version();
  }

  @Override
  public Optional<Retired> retired(String dataset, String id) {
    return Optional.ofNullable(state.retired().get(dataset + "/" + id))
        .map(record -> new Retired(record.reason(), Optional.ofNullable(record.mergedInto())));
  }
}
