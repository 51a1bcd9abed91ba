package org.khorgos.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

  private static final String ROOT = "root";
  private static final String SCRAM = "scram-sha-256";
  private static final String OWNER = "khorgos_owner";
  private static final String READER = "khorgos_reader";

  private final EmbeddedPostgres postgres;
  private final List<Path> temporary;

  /**
   * A server that runs.
   *
   * @param temporary what is deleted when it stops, besides its data
   */
  private EmbeddedDatabase(EmbeddedPostgres postgres, List<Path> temporary) {
    this.postgres = postgres;
    this.temporary = temporary;
  }

  /**
   * Starts the server with the data in the directory, if there is any.
   *
   * @throws IllegalStateException if another server uses the directory or the port
   */
  public static EmbeddedDatabase start(Path directory, int port) {
    Path data = directory.toAbsolutePath();
    tellRoot();
    var lease = new DirectoryLease(data);
    lease.takeOver();
    // The library would take whatever server it finds there for the one it started.
    PortProbe.check(port, "KHORGOS_EMBEDDED_PORT (khorgos.embedded.port)");
    try {
      EmbeddedPostgres.Builder builder =
          builder(data, port)
              .setCleanDataDirectory(false)
              // The library switches both off, as for tests; here data is to survive a crash.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              // A load of a million rows is one transaction: fewer checkpoints write less.
              .setServerConfig("max_wal_size", "4GB")
              .setServerConfig("wal_compression", "on")
              .setServerConfig("shared_buffers", "256MB");
      EmbeddedPostgres started = prepared(builder, data);
      lease.note();
      return new EmbeddedDatabase(started, List.of());
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

  private static void tellRoot() {
    if (ROOT.equals(System.getProperty("user.name"))) {
      LOG.warning(
          "You are root: the embedded PostgreSQL runs in a user namespace without root's"
              + " capabilities, but still owns root's files. On a machine that others use, start it"
              + " as an ordinary user (docs/security.md).");
    }
  }

  /**
   * Starts a server whose data are deleted when it stops.
   *
   * @throws IllegalStateException if it cannot be started
   */
  public static EmbeddedDatabase startTemporary(Path directory, int port) {
    Path data = directory.toAbsolutePath();
    try {
      EmbeddedPostgres started = prepared(builder(data, port).setCleanDataDirectory(true), data);
      return new EmbeddedDatabase(started, List.of(EmbeddedPassword.file(data)));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("A PostgreSQL for a moment could not be started.", e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data, int port) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setPort(port)
        .setRegisterShutdownHook(false)
        // Options of initdb; the library would trust every user of the machine.
        .setLocaleConfig("auth", SCRAM)
        .setLocaleConfig("pwfile", EmbeddedPassword.file(data).toString())
        .setConnectConfig("password", EmbeddedPassword.of(data));
  }

  /** With the two roles and their schemas. */
  private static EmbeddedPostgres prepared(EmbeddedPostgres.Builder builder, Path data)
      throws IOException {
    EmbeddedPostgres postgres = builder.start();
    String password = EmbeddedPassword.of(data);
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(RoleScript.sql());
      for (String role : List.of("postgres", OWNER, READER)) {
        statement.execute("alter role " + role + " password '" + password + "'");
      }
      requirePasswords(data, statement);
      return postgres;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare the embedded database", e);
    }
  }

  /** Data of earlier versions trusted every user of the machine. */
  private static void requirePasswords(Path data, Statement statement)
      throws IOException, SQLException {
    Path rules = data.resolve("pg_hba.conf");
    String text = Files.readString(rules);
    String required = text.replaceAll("(?m)^((?:local|host)\\b.*\\s)trust$", "$1" + SCRAM);
    if (!required.equals(text)) {
      Files.writeString(rules, required);
      statement.execute("select pg_reload_conf()");
    }
  }

  /** The settings with which the application uses a server with that data on that port. */
  public static Map<String, String> settings(Path directory, int port) {
    String password = EmbeddedPassword.of(directory.toAbsolutePath());
    return Map.of(
        "khorgos.database.url",
        "jdbc:postgresql://localhost:" + port + "/postgres",
        "khorgos.database.password",
        password,
        "khorgos.database.reader.username",
        READER,
        "khorgos.database.reader.password",
        password);
  }

  @Override
  public void close() {
    try {
      postgres.close();
      for (Path file : temporary) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
