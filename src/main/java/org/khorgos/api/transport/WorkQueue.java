package org.khorgos.api.transport;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.api.metrics.RefusalMeter;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.query.sql.Cancellation;

/**
 * Bounds how many responses are worked out at a time, and how many wait for it; the rest are
 * refused at once. Those that are cached do not come here (docs/decisions/0031).
 */
@Singleton
class WorkQueue {

  static final String REFUSED =
      "The server has too many requests to work on. Try again in a few seconds.";

  private final int places;
  private final Semaphore running;
  private final int longest;
  private final Duration patience;
  private final RefusalMeter refusals;

  WorkQueue(
      @ConfigProperty(name = "khorgos.work.running") int running,
      @ConfigProperty(name = "khorgos.work.waiting") int longest,
      @ConfigProperty(name = "khorgos.work.patience") Duration patience,
      RefusalMeter refusals) {
    this.places = running > 0 ? running : processors();
    this.running = new Semaphore(places, true);
    this.longest = longest;
    this.patience = patience;
    this.refusals = refusals;
  }

  private static int processors() {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does some work when its turn comes.
   *
   * @throws ProblemException 503 when that would take too long
   */
  <T> T run(Supplier<T> work) {
    if (!begin()) {
      refusals.count(RefusalMeter.Reason.BUSY);
      throw new ProblemException(SERVICE_UNAVAILABLE, REFUSED, List.of());
    }
    try {
      return work.get();
    } finally {
      running.release();
    }
  }

  private boolean begin() {
    // An acquisition with a time, even of zero, does not pass those who wait.
    return Cancellation.await(() -> running.tryAcquire(0, TimeUnit.SECONDS))
        || (!isFull()
            && Cancellation.await(
                () -> running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)));
  }

  /** Whether a request that comes now is refused. */
  boolean isFull() {
    return waiting() >= longest;
  }

  /** How many responses can be worked out at a time. */
  int places() {
    return places;
  }

  /** How many responses are being worked out. */
  int running() {
    return places - running.availablePermits();
  }

  /** How many requests can wait. */
  int longest() {
    return longest;
  }

  /** How many requests wait. */
  int waiting() {
    return running.getQueueLength();
  }
}
