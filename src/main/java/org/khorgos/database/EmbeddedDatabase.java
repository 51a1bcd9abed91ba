package org.khorgos.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL, run from binaries that come as a Maven dependency. PostgreSQL refuses to run
 * as root; the library then drops root's privileges by itself.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /**
   * Logs every line of initdb. A field, because loggers without a reference are garbage-collected.
   */
  private static final Logger LIBRARY = Logger.getLogger("io.zonky.test.db.postgres");

  static {
    LIBRARY.setLevel(Level.WARNING);
  }

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts the server with the data in the directory, if there is any.
   *
   * @throws IllegalStateException if another server uses the directory or the port
   */
  public static EmbeddedDatabase start(Path directory, int port) {
    Path data = directory.toAbsolutePath();
    var lease = new DirectoryLease(data);
    lease.takeOver();
    // The library would take whatever server it finds there for the one it started.
    PortProbe.check(port, "KHORGOS_EMBEDDED_PORT (khorgos.embedded.port)");
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPort(port)
              .setRegisterShutdownHook(false)
              // The library switches fsync off, as for tests; here data is to survive a crash.
              .setServerConfig("fsync", "on")
              // A load of a million rows is one transaction: fewer checkpoints write less.
              .setServerConfig("max_wal_size", "4GB")
              .setServerConfig("wal_compression", "on")
              .setServerConfig("shared_buffers", "256MB");
      EmbeddedDatabase started = prepared(builder);
      lease.note();
      return started;
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL could not start in "
              + data
              + " on port "
              + port
              + ". Settings: khorgos.embedded.directory, khorgos.embedded.port; or configure a"
              + " server of your own with khorgos.database.url.",
          e);
    }
  }

  /**
   * Starts a server whose data are deleted when it stops.
   *
   * @throws IllegalStateException if it cannot be started
   */
  public static EmbeddedDatabase startTemporary(int port) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(Files.createTempDirectory("khorgos"))
              .setCleanDataDirectory(true)
              .setPort(port)
              .setRegisterShutdownHook(false);
      return prepared(builder);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("A PostgreSQL for a moment could not be started.", e);
    }
  }

  /** With the two roles and their schemas. On the loopback interface they need no password. */
  private static EmbeddedDatabase prepared(EmbeddedPostgres.Builder builder) throws IOException {
    EmbeddedPostgres postgres = builder.start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(RoleScript.sql());
      return new EmbeddedDatabase(postgres);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare the embedded database", e);
    }
  }

  /** The settings with which the application uses a server on that port. */
  public static Map<String, String> settings(int port) {
    return Map.of(
        "khorgos.database.url",
        "jdbc:postgresql://localhost:" + port + "/postgres",
        "khorgos.database.reader.username",
        "khorgos_reader");
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
