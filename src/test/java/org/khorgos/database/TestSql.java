package org.khorgos.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks and changes the database past the application. */
public final class TestSql {

  private TestSql() {}

  /** Rows as text. */
  public static List<List<@Nullable String>> rows(DataSource database, String sql)
      throws SQLException {
    var rows = new ArrayList<List<@Nullable String>>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        var row = new ArrayList<@Nullable String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Changes the database, in one transaction. */
  public static void execute(DataSource database, String... statements) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
        connection.commit();
      } finally {
        connection.rollback();
      }
    }
  }
}
