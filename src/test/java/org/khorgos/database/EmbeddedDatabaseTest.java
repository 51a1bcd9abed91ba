package org.khorgos.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a server is there to run
class EmbeddedDatabaseTest {

  private static final int PORT = PortProbe.free();

  @Test
  void aSecondStartFindsTheDataOfTheFirst(@TempDir Path parent) throws SQLException {
    Path directory = parent.resolve("postgres");
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, PORT)) {
      execute(directory, "create table kept as select 42 as answer");
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, PORT);
        Connection connection = connect(directory);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select answer from kept")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void aDirectoryThatIsInUseIsLeftAloneAndTheSettingIsNamed(@TempDir Path parent)
      throws SQLException {
    Path directory = parent.resolve("postgres");
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, PORT)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, PORT))
          .hasMessageContaining("khorgos.embedded.directory");
      execute(directory, "select 1");
    }
  }

  @Test
  void aPortThatIsTakenIsRefusedAndTheSettingIsNamed(@TempDir Path parent) throws IOException {
    Path directory = parent.resolve("postgres");
    try (var taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory, taken.getLocalPort()))
          .hasMessageContaining("khorgos.embedded.port");
    }
    assertThat(directory).doesNotExist();
  }

  @Test
  void nobodyGetsInWithoutThePasswordWhichOnlyItsOwnerCanRead(@TempDir Path parent)
      throws IOException, SQLException {
    Path directory = parent.resolve("postgres");
    try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, PORT)) {
      refusesToTrust(directory);
      assertThat(Files.getPosixFilePermissions(parent.resolve("postgres.password")))
          .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }
    // As an earlier version made it.
    Path rules = directory.resolve("pg_hba.conf");
    Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));
    Files.delete(parent.resolve("postgres.password"));
    try (EmbeddedDatabase second = EmbeddedDatabase.start(directory, PORT)) {
      refusesToTrust(directory);
    }
  }

  private static void refusesToTrust(Path directory) throws SQLException {
    execute(directory, "select 1");
    String url = EmbeddedDatabase.settings(directory, PORT).get("khorgos.database.url");
    for (String role : List.of("postgres", "khorgos_owner", "khorgos_reader")) {
      assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guessed"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }
  }

  private static void execute(Path directory, String sql) throws SQLException {
    try (Connection connection = connect(directory);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(Path directory) throws SQLException {
    Map<String, String> settings = EmbeddedDatabase.settings(directory, PORT);
    return DriverManager.getConnection(
        settings.get("khorgos.database.url"),
        "khorgos_owner",
        settings.get("khorgos.database.password"));
  }
}
