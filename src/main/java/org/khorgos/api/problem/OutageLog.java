package org.khorgos.api.problem;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Logs an outage in one line, and while it lasts one line a minute. */
@Singleton
class OutageLog {

  private static final Logger LOG = Logger.getLogger(OutageLog.class);
  private static final long INTERVAL = Duration.ofMinutes(1).toNanos();

  private final AtomicLong next = new AtomicLong(System.nanoTime());
  private final AtomicLong refused = new AtomicLong();

  /** Notes that a request was refused. */
  void note(String what, Throwable thrown) {
    long requests = refused.incrementAndGet();
    long due = next.get();
    if (System.nanoTime() - due >= 0 && next.compareAndSet(due, System.nanoTime() + INTERVAL)) {
      refused.addAndGet(-requests);
      LOG.errorf("%s %d request(s) refused: %s", what, requests, root(thrown));
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
