package org.khorgos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @Test
  void aSecondStartFindsTheDataOfTheFirst(@TempDir Path directory) throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, 0)) {
      execute(first, "create table kept as select 42 as answer");
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, 0);
        Connection connection = connect(second);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select answer from kept")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void aDirectoryThatIsInUseIsLeftAloneAndTheSettingIsNamed(@TempDir Path directory)
      throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, 0)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
          .hasMessageContaining("khorgos.embedded.directory");
      execute(first, "select 1");
    }
  }

  @Test
  void aPortThatIsTakenIsRefusedAndTheSettingIsNamed(@TempDir Path directory) throws IOException {
    try (var taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, taken.getLocalPort()))
          .hasMessageContaining("khorgos.embedded.port");
    }
    assertThat(directory).isEmptyDirectory();
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.settings().get("khorgos.database.url"), "khorgos_owner", "");
  }
}
