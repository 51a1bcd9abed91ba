package org.khorgos.query.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets another thread stop the statements that a thread runs. */
public final class Cancellation {

  private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

  private @Nullable Statement running;
  private @Nullable Thread waiting;
  private boolean cancelled;

  /** Nobody waits for the result any longer. */
  public static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CancelledException() {
      super("nobody waits for the result", null, false, false);
    }
  }

  /** Something that waits. */
  @FunctionalInterface
  public interface Wait {
    boolean end() throws InterruptedException;
  }

  /** Something that runs a statement. */
  @FunctionalInterface
  interface Use {
    void run() throws SQLException, IOException;
  }

  /** Runs something whose statements this can stop. */
  public <T> T within(Supplier<T> work) {
    Cancellation before = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  /** Stops the statement that runs, and those that would follow. */
  public synchronized void cancel() throws SQLException {
    cancelled = true;
    if (running != null) {
      running.cancel();
    }
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  /**
   * Waits for something; returns what came of it.
   *
   * @throws CancelledException when there is nothing to wait for any more
   */
  public static boolean await(Wait wait) {
    Cancellation current = CURRENT.get();
    try {
      return current == null ? wait.end() : current.waitFor(wait);
    } catch (InterruptedException e) {
      throw new CancelledException();
    }
  }

  private boolean waitFor(Wait wait) throws InterruptedException {
    synchronized (this) {
      check();
      waiting = Thread.currentThread();
    }
    try {
      return wait.end();
    } finally {
      synchronized (this) {
        waiting = null;
        if (cancelled) {
          Thread.interrupted(); // it may have come after the wait
        }
      }
    }
  }

  private void check() {
    if (cancelled) {
      throw new CancelledException();
    }
  }

  /**
   * Uses a statement, which can be stopped meanwhile.
   *
   * @throws CancelledException when it must not begin any more
   */
  static void during(Statement statement, Use use) throws SQLException, IOException {
    Cancellation current = CURRENT.get();
    if (current == null) {
      use.run();
      return;
    }
    current.begin(statement);
    try {
      use.run();
    } finally {
      current.end();
    }
  }

  private synchronized void begin(Statement statement) {
    check();
    running = statement;
  }

  private synchronized void end() {
    running = null;
  }
}
