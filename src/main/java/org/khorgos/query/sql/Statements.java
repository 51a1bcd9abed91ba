package org.khorgos.query.sql;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.hibernate.exception.GenericJDBCException;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;

/**
 * Runs statements: in the transaction, where there is one; otherwise each by itself, which saves
 * the round trips of a transaction. The release that has to be seen is then shown, or looked for in
 * the tables, in the same round trip and the same snapshot.
 */
@ApplicationScoped
public class Statements {

  private static final int BATCH = 1000;

  /** For each batch of a stream, the first of which may need a sort of everything. */
  private static final Duration STREAM_TIMEOUT = Duration.ofSeconds(60);

  private final AtomicLong cursors = new AtomicLong();
  private final Session session;
  private final AgroalDataSource reader;
  private final ReleaseScope release;

  Statements(Session session, AgroalDataSource reader, ReleaseScope release) {
    this.session = session;
    this.reader = reader;
    this.release = release;
  }

  /** Takes something from a row of a result. */
  public interface RowConsumer {
    void accept(ResultSet row) throws SQLException, IOException;
  }

  /** The first values of a row, as texts. */
  public static List<@Nullable String> texts(ResultSet row, int count) throws SQLException {
    var texts = new ArrayList<@Nullable String>();
    for (int i = 1; i <= count; i++) {
      texts.add(row.getString(i));
    }
    return texts;
  }

  /**
   * Runs a select, and gives each row of its result to a consumer; in a transaction, with a batch
   * of rows in memory at a time.
   *
   * @throws ReleaseScope.OutdatedException without a transaction, when the tables hold another
   *     release
   */
  public void each(Sql sql, RowConsumer consumer) {
    if (release.number() == null
        || QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      session.doWork(connection -> inTransaction(sql, connection, consumer));
    } else {
      try (Connection connection = reader.getConnection()) {
        byItself(sql, connection, consumer);
      } catch (SQLException e) {
        throw new GenericJDBCException("cannot run a statement", e);
      }
    }
  }

  /**
   * Gives each row of a result to a consumer, however many there are, in a transaction. They come
   * through a cursor, which PostgreSQL plans to be read from the beginning: in the order of an
   * index where there is one, and with the lists of a row made when the row is fetched.
   */
  public void stream(Sql sql, RowConsumer consumer) {
    session.doWork(
        connection -> {
          int patience = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, 2 * (int) STREAM_TIMEOUT.toMillis());
          try {
            stream(sql, connection, consumer);
          } finally {
            connection.setNetworkTimeout(Runnable::run, patience);
          }
        });
  }

  private void stream(Sql sql, Connection connection, RowConsumer consumer) throws SQLException {
    String cursor = "rows_" + cursors.incrementAndGet();
    try (Statement bound = connection.createStatement()) {
      bound.execute("set local statement_timeout = " + STREAM_TIMEOUT.toMillis());
    }
    String declare = "declare " + cursor + " no scroll cursor for " + sql.text();
    try (PreparedStatement statement = connection.prepareStatement(declare)) {
      bind(sql.values(), statement, connection);
      during(statement, statement::execute);
    }
    try (Statement statement = connection.createStatement()) {
      during(statement, () -> fetchAll(statement, cursor, consumer));
      statement.execute("close " + cursor);
    }
  }

  private static void fetchAll(Statement statement, String cursor, RowConsumer consumer)
      throws SQLException, IOException {
    String fetch = "fetch forward " + BATCH + " from " + cursor;
    int fetched = BATCH;
    while (fetched == BATCH) {
      try (ResultSet result = statement.executeQuery(fetch)) {
        fetched = consume(result, consumer);
      }
    }
  }

  private static void during(Statement statement, Cancellation.Use use) throws SQLException {
    try {
      Cancellation.during(statement, use);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inTransaction(Sql sql, Connection connection, RowConsumer consumer)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      bind(sql.values(), statement, connection);
      statement.setFetchSize(BATCH);
      during(
          statement,
          () -> {
            try (ResultSet result = statement.executeQuery()) {
              consume(result, consumer);
            }
          });
    }
  }

  private void byItself(Sql sql, Connection connection, RowConsumer consumer) throws SQLException {
    Sql both = release.before().add("; ").add(sql);
    try (PreparedStatement statement = connection.prepareStatement(both.text())) {
      bind(both.values(), statement, connection);
      during(statement, () -> both(statement, consumer));
    }
  }

  private void both(PreparedStatement statement, RowConsumer consumer)
      throws SQLException, IOException {
    statement.execute();
    try (ResultSet before = statement.getResultSet()) {
      release.check(before);
    }
    statement.getMoreResults();
    try (ResultSet result = statement.getResultSet()) {
      consume(result, consumer);
    }
  }

  /** Returns the number of rows. */
  private static int consume(ResultSet result, RowConsumer consumer)
      throws SQLException, IOException {
    int rows = 0;
    while (result.next()) {
      consumer.accept(result);
      rows++;
    }
    return rows;
  }

  private static void bind(List<Object> values, PreparedStatement statement, Connection connection)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof List<?> list) {
        Object[] elements = list.stream().map(Statements::stored).toArray();
        statement.setArray(i + 1, connection.createArrayOf(elementType(list), elements));
      } else {
        statement.setObject(i + 1, stored(values.get(i)));
      }
    }
  }

  private static String elementType(List<?> list) {
    Object first = list.isEmpty() ? "" : list.get(0);
    return first instanceof Boolean ? "boolean" : first instanceof Long ? "bigint" : "text";
  }

  private static Object stored(Object value) {
    return value instanceof CodeValue coded ? coded.code() : value;
  }
}
