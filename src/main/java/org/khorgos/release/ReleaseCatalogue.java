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
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.execute.ReleaseReader;
import org.khorgos.query.sql.ReleaseScope;

/**
 * The releases that this instance serves: the newest one by default, which it follows when another
 * instance loads a newer one, and every older one by name.
 */
@ApplicationScoped
public class ReleaseCatalogue {

  private static final Logger LOG = Logger.getLogger(ReleaseCatalogue.class);
  private static final int OLD_ONES_KNOWN = 20;

  /** How long a replica may take to have what the primary has. */
  private static final Duration REPLICATION = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * What the database holds.
   *
   * @param releases those that can be asked for, newest first
   * @param newest the first of them
   * @param inTables number of the release that the tables hold, which may be withdrawn
   */
  private record Holdings(List<Release> releases, @Nullable ReleaseDetails newest, int inTables) {}

  private final AgroalDataSource reader;
  private final ReleaseView view;
  private final ReleaseScope scope;
  private final Duration check;
  private final Vertx vertx;
  private final AsyncCache<String, ReleaseDetails> old =
      Caffeine.newBuilder().maximumSize(OLD_ONES_KNOWN).buildAsync();
  private volatile Holdings state = new Holdings(List.of(), null, 0);

  ReleaseCatalogue(
      AgroalDataSource reader,
      ReleaseView view,
      ReleaseScope scope,
      Vertx vertx,
      @ConfigProperty(name = "khorgos.release.check") Duration check) {
    this.vertx = vertx;
    this.reader = reader;
    this.view = view;
    this.scope = scope;
    this.check = check;
  }

  void onStart(@Observes StartupEvent start) {
    // An instance that loads nothing serves what is there.
    followLater();
    // All instances look at the same moments, so that they change to a new release together.
    long period = check.toMillis();
    long next = period - System.currentTimeMillis() % period;
    vertx.setPeriodic(next, period, timer -> followLater());
  }

  private void followLater() {
    vertx
        .executeBlocking(this::follow)
        .onFailure(failure -> LOG.debug("Cannot tell whether there is a newer release", failure));
  }

  /**
   * Serves the newest release in the database that is not withdrawn; true if it is another one than
   * before. A database that holds less than was seen before is a replica that lags behind, and is
   * not followed.
   */
  public synchronized boolean follow() {
    List<Release> all = all();
    List<Release> releases = all.stream().filter(Release::isServed).toList();
    if (releases.isEmpty()) {
      return false;
    }
    int inTables = all.get(0).number();
    boolean isWithdrawn = inTables == state.inTables() && releases.get(0).number() < served();
    if (inTables <= state.inTables() && !isWithdrawn) {
      return false;
    }
    state = new Holdings(releases, details(releases.get(0)), inTables);
    return true;
  }

  /** Serves a release that was loaded, as soon as the database for reading has it. */
  public void await(Release loaded) {
    long end = System.nanoTime() + REPLICATION.toNanos();
    while (!follows(loaded) && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    if (served() < loaded.number()) {
      LOG.warnf(
          "Release %s is loaded, and the database for reading does not have it after %d s",
          loaded.version(), REPLICATION.toSeconds());
    }
  }

  private boolean follows(Release loaded) {
    try {
      follow();
    } catch (IllegalStateException | ReleaseScope.BehindException notYet) {
      LOG.debug("The database for reading does not have the release yet", notYet);
    }
    return served() >= loaded.number();
  }

  /** Number of the newest release that is served; 0 before there is one. */
  private int served() {
    ReleaseDetails newest = state.newest();
    return newest == null ? 0 : newest.number();
  }

  private List<Release> all() {
    try (Connection connection = reader.getConnection()) {
      return new ReleaseTable(connection).all();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReleaseDetails details(Release release) {
    return reading(release.number(), () -> view(release));
  }

  private ReleaseDetails view(Release release) {
    return view.details(
        release,
        new ReleaseReader() {
          @Override
          public <T> T read(Supplier<T> reader) {
            return reading(release.number(), reader);
          }
        });
  }

  /**
   * The release that serves requests which name none.
   *
   * @throws NoReleaseException when there is none yet
   */
  public ReleaseDetails current() {
    ReleaseDetails newest = state.newest();
    if (newest == null) {
      throw new NoReleaseException();
    }
    return newest;
  }

  /** The versions of all releases, newest first. */
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

  /** One of the {@link #versions}, however old. */
  public Uni<ReleaseDetails> details(String version) {
    if (current().version().equals(version)) {
      return Uni.createFrom().item(current());
    }
    Release release = find(version);
    return Uni.createFrom()
        .completionStage(
            () ->
                old.get(
                    version,
                    (key, executor) ->
                        Uni.createFrom()
                            .item(() -> details(release))
                            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                            .subscribeAsCompletionStage()));
  }

  /** Runs something that reads a release, however old, without keeping what is known of it. */
  @ActivateRequestContext
  public <T> T showing(Release release, Function<ReleaseDetails, T> reader) {
    return reading(release.number(), () -> reader.apply(view(release)));
  }

  /** Runs something that reads the database, which then shows that release and no other. */
  public <T> T reading(ReleaseDetails release, Supplier<T> reader) {
    return reading(release.number(), reader);
  }

  /**
   * As {@link #reading(ReleaseDetails, Supplier)}, by the number of the release; outside requests
   * too, for which Hibernate would not ask for the database role.
   */
  @ActivateRequestContext
  public <T> T reading(int number, Supplier<T> reader) {
    if (Integer.valueOf(number).equals(scope.number())) {
      return reader.get();
    }
    if (state.inTables() == number) {
      try {
        return scope.inNewest(number, () -> outside(reader));
      } catch (ReleaseScope.OutdatedException loadedMeanwhile) {
        LOG.debugf("Release %d is no longer the newest", number);
        followLater();
      }
    }
    try {
      return scope.inPast(number, () -> outside(reader));
    } catch (ReleaseScope.TransactionNeededException readByHibernate) {
      return scope.inPast(number, () -> QuarkusTransaction.requiringNew().call(reader::get));
    }
  }

  /** Outside a transaction that shows another release. */
  private static <T> T outside(Supplier<T> reader) {
    return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION
        ? QuarkusTransaction.suspendingExisting().call(reader::get)
        : reader.get();
  }
}
