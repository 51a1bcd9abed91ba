package org.khorgos.query.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which release the statements of a thread have to see. The newest is what the tables hold; an
 * older one is seen through the views of the schema {@code past}, which have the tables' names and
 * stand before them in the search path, so that statements need not know.
 */
@Singleton
public class ReleaseScope {

  /** The release that the tables hold. */
  static final String NEWEST = "select max(number) from release";

  private static final String PAST_PATH =
      "select ("
          + NEWEST
          + "), set_config('search_path', 'past, ' || current_setting('search_path'), true),"
          + " set_config('khorgos.release', ";

  private static final String PAST_END = ", true)";

  private record View(int release, boolean past) {}

  private final ThreadLocal<@Nullable View> view = new ThreadLocal<>();

  /** The tables hold another release by now, so it has to be read as a past one. */
  public static final class OutdatedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutdatedException() {
      super("another release was loaded");
    }
  }

  /** The database does not hold the release yet: it is a replica that lags behind. */
  public static final class BehindException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BehindException(int release, int newest) {
      super("release " + release + " is not there yet, the newest is " + newest);
    }
  }

  /** A past release can be seen by {@link Statements} or in a transaction, and not here. */
  public static final class TransactionNeededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TransactionNeededException() {
      super("a past release is shown to a transaction");
    }
  }

  /** Runs something whose statements have to see a release, which the tables should hold. */
  public <T> T inNewest(int release, Supplier<T> reader) {
    return in(new View(release, false), reader);
  }

  /** Runs something whose statements have to see a release, whatever the tables hold. */
  public <T> T inPast(int release, Supplier<T> reader) {
    return in(new View(release, true), reader);
  }

  private <T> T in(View shown, Supplier<T> reader) {
    View before = view.get();
    view.set(shown);
    try {
      return reader.get();
    } finally {
      view.set(before);
    }
  }

  /** The release that has to be seen; null where it is whatever the tables hold, as in a load. */
  public @Nullable Integer number() {
    View shown = view.get();
    return shown == null ? null : shown.release();
  }

  /**
   * Shows the release to a transaction, and to no other. To be called when it begins.
   *
   * @throws BehindException if the database does not hold it yet
   */
  public void show(Connection connection) throws SQLException {
    View shown = view.get();
    if (shown == null) {
      return;
    }
    if (!shown.past() && holds(connection, shown.release())) {
      return;
    }
    if (connection.getAutoCommit()) {
      throw shown.past() ? new TransactionNeededException() : new OutdatedException();
    }
    newest(showPast(connection, shown.release()), shown.release());
  }

  /** In the same snapshot as the rows that follow: a load cannot come between. */
  private static boolean holds(Connection connection, int release) throws SQLException {
    try (PreparedStatement newest = connection.prepareStatement(NEWEST);
        ResultSet result = newest.executeQuery()) {
      return isNewest(result, release);
    }
  }

  /**
   * Shows a release that is not the newest to a transaction.
   *
   * @return number of the newest release in the snapshot; 0 if there is none
   */
  public static int showPast(Connection connection, int release) throws SQLException {
    try (PreparedStatement past = connection.prepareStatement(PAST_PATH + '?' + PAST_END)) {
      past.setString(1, Integer.toString(release));
      try (ResultSet result = past.executeQuery()) {
        return number(result);
      }
    }
  }

  /**
   * What has to be sent before a statement, in the same round trip and so in the same snapshot, for
   * it to see the release.
   */
  Sql before() {
    View shown = shown();
    return shown.past()
        ? Sql.of(PAST_PATH).bind(Integer.toString(shown.release())).add(PAST_END)
        : Sql.of(NEWEST);
  }

  /**
   * Reads the result of {@link #before}.
   *
   * @throws BehindException if the database does not hold the release yet
   */
  void check(ResultSet result) throws SQLException {
    if (!isNewest(result, shown().release()) && !shown().past()) {
      throw new OutdatedException();
    }
  }

  private View shown() {
    return Objects.requireNonNull(view.get());
  }

  private static boolean isNewest(ResultSet result, int release) throws SQLException {
    return newest(number(result), release) == release;
  }

  private static int number(ResultSet newest) throws SQLException {
    return newest.next() ? newest.getInt(1) : 0;
  }

  /** The newest release in the snapshot, which is not older than the one that has to be seen. */
  private static int newest(int newest, int release) {
    if (newest < release) {
      throw new BehindException(release, newest);
    }
    return newest;
  }
}
