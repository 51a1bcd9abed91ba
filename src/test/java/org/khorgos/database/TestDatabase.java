package org.khorgos.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one place that chooses the PostgreSQL of the tests: a container where a Docker engine
 * answers, the embedded server otherwise.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private static final Logger LOG = Logger.getLogger(TestDatabase.class);

  private AutoCloseable server = () -> {};

  @Override
  public Map<String, String> start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return embedded("no Docker engine answers");
    }
    try {
      return container();
    } catch (ContainerLaunchException | ContainerFetchException e) {
      return embedded("the Docker engine has no usable image: " + e.getMessage());
    }
  }

  private Map<String, String> container() {
    PostgreSQLContainer postgres =
        new PostgreSQLContainer("postgres:18").withInitScript("db/roles.sql");
    postgres.start();
    server = postgres;
    LOG.infof("Tests run on PostgreSQL in a container: %s", postgres.getJdbcUrl());
    // The image trusts nobody from outside without a password; the roles have none, so they borrow
    // one.
    try (var connection = postgres.createConnection("");
        var statement = connection.createStatement()) {
      statement.execute(
          "alter role khorgos_owner password 'test'; alter role khorgos_reader password 'test'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "khorgos.database.url", postgres.getJdbcUrl(),
        "khorgos.database.password", "test",
        "khorgos.database.reader.password", "test",
        "khorgos.database.reader.username", "khorgos_reader");
  }

  private Map<String, String> embedded(String reason) {
    try {
      Path directory = Files.createTempDirectory("khorgos-test").resolve("postgres");
      int port = PortProbe.free();
      server = EmbeddedDatabase.start(directory, port);
      LOG.infof("Tests run on an embedded PostgreSQL, as %s", reason);
      return EmbeddedDatabase.settings(directory, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (Exception e) {
      LOG.warn("The test database did not stop", e);
    }
  }
}
