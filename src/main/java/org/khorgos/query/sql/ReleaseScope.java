package org.khorgos.query.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static final String PAST =
      "select set_config('search_path', 'past, ' || current_setting('search_path'), true),"
          + " set_config('khorgos.release', ?, true)";

  private final ThreadLocal<@Nullable Integer> number = new ThreadLocal<>();

  /** The tables hold another release by now, so only a transaction can see this one. */
  public static final class OutdatedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutdatedException() {
      super("another release was loaded");
    }
  }

  /** Runs something whose statements have to see the release of this number. */
  public <T> T in(int release, Supplier<T> reader) {
    Integer before = number.get();
    number.set(release);
    try {
      return reader.get();
    } finally {
      number.set(before);
    }
  }

  /** The release that has to be seen; null where it is whatever the tables hold, as in a load. */
  public @Nullable Integer number() {
    return number.get();
  }

  /** Shows the release to a transaction, and to no other. To be called when it begins. */
  public void show(Connection connection) throws SQLException {
    Integer release = number.get();
    if (release == null) {
      return;
    }
    // In the same snapshot as the rows that follow: a load cannot come between.
    try (PreparedStatement newest = connection.prepareStatement(NEWEST);
        ResultSet result = newest.executeQuery()) {
      if (isNewest(result)) {
        return;
      }
    }
    if (connection.getAutoCommit()) {
      throw new OutdatedException();
    }
    showPast(connection, release);
  }

  /** Shows a release that is not the newest to a transaction. */
  public static void showPast(Connection connection, int release) throws SQLException {
    try (PreparedStatement past = connection.prepareStatement(PAST)) {
      past.setString(1, Integer.toString(release));
      past.execute();
    }
  }

  /** Whether the result of {@link #NEWEST} is the release that has to be seen. */
  boolean isNewest(ResultSet result) throws SQLException {
    return result.next() && Integer.valueOf(result.getInt(1)).equals(number.get());
  }
}
