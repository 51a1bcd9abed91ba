package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.khorgos.query.columns.CodeValue;

/** Runs statements in the transaction of the current session. */
@ApplicationScoped
public class Statements {

  private static final int BATCH = 1000;

  private final Session session;

  Statements(Session session) {
    this.session = session;
  }

  /** Takes something from a row of a result. */
  public interface RowConsumer {
    void accept(ResultSet row) throws SQLException, IOException;
  }

  /** Runs a select, and gives each row of its result to a consumer, a batch in memory at a time. */
  public void each(Sql sql, RowConsumer consumer) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            bind(sql.values(), statement, connection);
            statement.setFetchSize(BATCH);
            try (ResultSet result = statement.executeQuery()) {
              while (result.next()) {
                consumer.accept(result);
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void bind(List<Object> values, PreparedStatement statement, Connection connection)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof List<?> list) {
        String type = list.stream().allMatch(Boolean.class::isInstance) ? "boolean" : "text";
        Object[] elements = list.stream().map(Statements::stored).toArray();
        statement.setArray(i + 1, connection.createArrayOf(type, elements));
      } else {
        statement.setObject(i + 1, stored(values.get(i)));
      }
    }
  }

  private static Object stored(Object value) {
    return value instanceof CodeValue coded ? coded.code() : value;
  }
}
