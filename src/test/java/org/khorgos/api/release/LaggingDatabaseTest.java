package org.khorgos.api.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.Api.get;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetText;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.StartupLoad;
import org.khorgos.database.TestSql;
import org.khorgos.query.sql.ReleaseScope;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ReleaseTable;

/**
 * An instance that serves a release which the database for reading does not have: a replica that
 * lags behind.
 */
@DatabaseTest
class LaggingDatabaseTest {

  private static final String CACHED = "/v1/exercises?limit=3";

  @Inject StartupLoad opening;
  @Inject Loader loader;
  @Inject ReleaseCatalogue served;
  @Inject Statements statements;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  private String version;

  @BeforeEach
  void serveAReleaseThatTheDatabaseThenLacks() throws SQLException {
    addRelease();
    served.follow();
    version = served.current().version();
    assertThat(get(CACHED).header("Khorgos-Release")).isEqualTo(version);
    TestSql.execute(owner, "delete from release where version = '" + version + "'");
  }

  @AfterEach
  void catchUp() throws SQLException {
    addRelease();
    opening.load(DatasetText.released(DatasetText.frozen(loader)));
    assertThat(served.current().version()).isNotEqualTo(version);
  }

  /** Adds a release that holds the same as the one before. */
  private void addRelease() throws SQLException {
    try (Connection connection = owner.getConnection()) {
      var releases = new ReleaseTable(connection);
      String noFiles = "0".repeat(64);
      releases.add(
          Release.of(
              releases.all().get(0).number() + 1,
              DatasetText.nextRelease(),
              noFiles,
              releases.schemaVersion()));
    }
  }

  @Test
  void newResponsesAreRefusedAndCachedOnesGoOn() {
    Response refused = get("/v1/exercises?limit=4");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotNull();
    assertThat(refused.jsonPath().getString("detail")).contains("does not have the newest release");
    assertThat(get("/v1/exercises.csv?fields=name").statusCode()).isEqualTo(503);
    assertThat(get(CACHED).header("Khorgos-Release")).isEqualTo(version);
  }

  @Test
  void neitherAStatementNorATransactionShowsAnOlderReleaseInItsPlace() {
    assertThatThrownBy(() -> served.reading(served.current(), this::count))
        .isInstanceOf(ReleaseScope.BehindException.class);
    assertThatThrownBy(
            () ->
                served.reading(
                    served.current(), () -> QuarkusTransaction.requiringNew().call(this::count)))
        .isInstanceOf(ReleaseScope.BehindException.class);
  }

  private int count() {
    var count = new AtomicInteger();
    statements.each(
        Sql.of("select count(*) from record"), row -> count.set(Math.toIntExact(row.getLong(1))));
    return count.get();
  }

  @Test
  void anInstanceDoesNotGoBack() {
    assertThat(served.follow()).isFalse();
    assertThat(served.current().version()).isEqualTo(version);
  }

  @Test
  void olderReleasesAreServedStill() {
    String older = served.releases().get(1).version();
    assertThat(get("/v1/exercises?limit=6&release=" + older).statusCode()).isEqualTo(200);
  }
}
