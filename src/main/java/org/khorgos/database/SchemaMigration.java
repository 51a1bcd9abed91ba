package org.khorgos.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Migrates the database before anything reads it. Which files it was migrated with is noted at the
 * schema, so that a start that finds the same ones does without Flyway, which takes half a second
 * to find that out.
 */
@ApplicationScoped
public class SchemaMigration {

  private static final String MIGRATIONS = "db/migration";
  private static final int BEFORE_ALL_OTHERS = 1;

  private final AgroalDataSource owner;
  private final Instance<Flyway> flyway;
  private final boolean migrates;

  SchemaMigration(
      @DataSource("owner") AgroalDataSource owner,
      @FlywayDataSource("owner") Instance<Flyway> flyway,
      @ConfigProperty(name = "khorgos.database.migrate-at-start") boolean migrates) {
    this.owner = owner;
    this.flyway = flyway;
    this.migrates = migrates;
  }

  void onStart(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent start) {
    if (migrates) {
      DatabaseStart.await();
      migrate();
    }
  }

  private void migrate() {
    String files = digest();
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      if (!files.equals(noted(statement))) {
        flyway.get().migrate();
        String schema = statement.enquoteIdentifier(connection.getSchema(), true);
        statement.execute("comment on schema " + schema + " is '" + files + "'");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be migrated: " + e.getMessage(), e);
    }
  }

  private static @Nullable String noted(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select obj_description(current_schema()::regnamespace, 'pg_namespace')")) {
      row.next();
      return row.getString(1);
    }
  }

  private static String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      ClassPathUtils.consumeAsPaths(MIGRATIONS, folder -> add(folder, sha));
      return "Migrated with " + HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Path folder, MessageDigest sha) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        sha.update(file.getFileName().toString().getBytes(UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
