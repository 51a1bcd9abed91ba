package org.khorgos.api.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalDouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How far the database that answers is behind its primary. It is measured now and then, so that
 * health and metrics tell it without waiting for a connection.
 */
@Singleton
class ReplicaLag {

  private static final Logger LOG = Logger.getLogger(ReplicaLag.class);

  /**
   * A primary is not behind, nor is a replica that receives and has replayed what it received.
   * Without the latter a replica would seem to fall behind while nothing is written.
   */
  private static final String LAG =
      """
      select case
        when not pg_is_in_recovery() then 0
        when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
          and exists (select from pg_stat_wal_receiver) then 0
        else extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())
      end""";

  private final AgroalDataSource reader;
  private final Duration interval;
  private volatile OptionalDouble seconds = OptionalDouble.empty();

  ReplicaLag(
      AgroalDataSource reader, @ConfigProperty(name = "khorgos.release.check") Duration interval) {
    this.reader = reader;
    this.interval = interval;
  }

  void onStart(@Observes StartupEvent start, Vertx vertx) {
    measureLater(vertx);
    vertx.setPeriodic(interval.toMillis(), timer -> measureLater(vertx));
  }

  private void measureLater(Vertx vertx) {
    vertx.executeBlocking(this::measured).onComplete(this::note);
  }

  private void note(AsyncResult<OptionalDouble> result) {
    seconds = result.succeeded() ? result.result() : OptionalDouble.empty();
    if (result.failed()) {
      LOG.debug("Cannot tell how far the database is behind", result.cause());
    }
  }

  private OptionalDouble measured() throws SQLException {
    try (Connection connection = reader.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LAG)) {
      row.next();
      double lag = row.getDouble(1);
      return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(lag);
    }
  }

  /** In seconds; 0 on a primary; empty while it cannot be told. */
  OptionalDouble seconds() {
    return seconds;
  }
}
