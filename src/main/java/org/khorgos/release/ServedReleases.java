package org.khorgos.release;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The releases that this instance serves: the newest one by default, which it follows when another
 * instance loads a newer one, and every older one by name.
 */
@ApplicationScoped
public class ServedReleases implements ReleaseCatalogue {

  private static final Logger LOG = Logger.getLogger(ServedReleases.class);
  private static final int OLD_ONES_KNOWN = 20;

  private record State(List<Release> releases, @Nullable ServedRelease newest) {}

  private final AgroalDataSource reader;
  private final ReleaseView past;
  private final Duration check;
  private final AsyncCache<String, ServedRelease> old =
      Caffeine.newBuilder().maximumSize(OLD_ONES_KNOWN).buildAsync();
  private volatile State state = new State(List.of(), null);

  ServedReleases(
      AgroalDataSource reader,
      ReleaseView past,
      @ConfigProperty(name = "khorgos.release.check") Duration check) {
    this.reader = reader;
    this.past = past;
    this.check = check;
  }

  void onStart(@Observes StartupEvent start, Vertx vertx) {
    vertx.setPeriodic(check.toMillis(), timer -> followLater(vertx));
  }

  private void followLater(Vertx vertx) {
    vertx
        .executeBlocking(this::follow)
        .onFailure(failure -> LOG.debug("Cannot tell whether there is a newer release", failure));
  }

  /** Serves the newest release that the database holds; tells whether it is another one. */
  public synchronized boolean follow() {
    List<Release> releases = all();
    @Nullable ServedRelease served = state.newest();
    if (releases.isEmpty()
        || (served != null && served.version().equals(releases.get(0).version()))) {
      return false;
    }
    state = new State(releases, release(releases.get(0), false));
    return true;
  }

  private List<Release> all() {
    try (Connection connection = reader.getConnection()) {
      return new ReleaseTable(connection).all();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ServedRelease release(Release release, boolean pinned) {
    return reading(release.number(), () -> past.release(release, pinned));
  }

  @Override
  public ServedRelease current() {
    @Nullable ServedRelease newest = state.newest();
    if (newest == null) {
      throw new IllegalStateException("no release is loaded");
    }
    return newest;
  }

  @Override
  public List<String> versions() {
    return state.releases().stream().map(Release::version).toList();
  }

  /** All releases, newest first. */
  public List<Release> releases() {
    return state.releases();
  }

  /** One of the {@link #versions}. */
  public Release find(String version) {
    return state.releases().stream()
        .filter(known -> known.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Uni<ServedRelease> pinned(String version) {
    Release release = find(version);
    return Uni.createFrom()
        .completionStage(
            () ->
                old.get(
                    version,
                    (key, executor) ->
                        Uni.createFrom()
                            .item(() -> release(release, true))
                            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                            .subscribeAsCompletionStage()));
  }

  /** Runs something that reads a release, however old, without keeping what is known of it. */
  public <T> T showing(Release release, Function<ServedRelease, T> reader) {
    return reading(release.number(), () -> reader.apply(past.release(release, true)));
  }

  @Override
  public <T> T reading(ServedRelease release, Supplier<T> reader) {
    return reading(release.number(), reader);
  }

  private <T> T reading(int number, Supplier<T> reader) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              past.show(number);
              return reader.get();
            });
  }
}
