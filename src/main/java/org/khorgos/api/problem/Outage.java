package org.khorgos.api.problem;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.khorgos.api.metrics.RefusalMeter;

/** What is missing while requests cannot be answered. They can be tried again later. */
enum Outage {
  DATABASE(
      RefusalMeter.Reason.DATABASE,
      "The database cannot be reached at the moment. Try again in a few seconds."),
  DISK(
      RefusalMeter.Reason.DISK,
      "The server has no room to write the response. Try again later, or request less.");

  /**
   * SQLSTATE classes of a connection that failed, of a server that shuts down, of a server without
   * connections, memory or disk to spare, and of a statement that a replica ended to keep up with
   * its primary (PostgreSQL, appendix A and section 26.4.2).
   */
  private static final List<String> UNAVAILABLE = List.of("08", "57P", "53", "40001");

  /** Stand-in SQLSTATE for Agroal's acquisition timeout, which carries none. */
  private static final String NONE_TO_BE_HAD = "08001";

  /** What the operating system says of a full disk, and of one that became read-only. */
  private static final List<String> NO_ROOM =
      List.of("No space left on device", "Read-only file system", "Disk quota exceeded");

  private final RefusalMeter.Reason reason;
  private final String detail;

  Outage(RefusalMeter.Reason reason, String detail) {
    this.reason = reason;
    this.detail = detail;
  }

  RefusalMeter.Reason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }

  /** The outage behind an exception, if it is one. */
  static Optional<Outage> behind(Throwable thrown) {
    List<Throwable> causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).toList();
    if (causes.stream().anyMatch(Outage::isDisk)) {
      return Optional.of(DISK);
    }
    return causes.stream().anyMatch(Outage::isDatabase) ? Optional.of(DATABASE) : Optional.empty();
  }

  private static boolean isDisk(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof IOException && NO_ROOM.stream().anyMatch(message::contains);
  }

  private static boolean isUnavailable(SQLException thrown) {
    String state = Objects.requireNonNullElse(thrown.getSQLState(), NONE_TO_BE_HAD);
    return UNAVAILABLE.stream().anyMatch(state::startsWith);
  }

  private static boolean isDatabase(Throwable cause) {
    return cause instanceof JDBCConnectionException
        || cause instanceof RollbackException
        || cause instanceof SocketTimeoutException
        || (cause instanceof SQLException sql && isUnavailable(sql));
  }
}
