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

@SuppressWarnings("try") // a server is there to run
class EmbeddedDatabaseTest {

  private static final int PORT = PortProbe.free();

  @Test
  void aSecondStartFindsTheDataOfTheFirst(@TempDir Path directory) throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, PORT)) {
      execute("create table kept as select 42 as answer");
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, PORT);
        Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select answer from kept")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void aDirectoryThatIsInUseIsLeftAloneAndTheSettingIsNamed(@TempDir Path directory)
      throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, PORT)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, PORT))
          .hasMessageContaining("khorgos.embedded.directory");
      execute("select 1");
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

  private static void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        EmbeddedDatabase.settings(PORT).get("khorgos.database.url"), "khorgos_owner", "");
  }
}
