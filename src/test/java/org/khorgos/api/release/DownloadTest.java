package org.khorgos.api.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.format.PackageReader;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;
import org.sqlite.SQLiteDataSource;

@DatabaseTest
class DownloadTest {

  @Inject ReleaseWriter writer;
  @Inject ReleaseCatalogue served;

  @ParameterizedTest
  @ValueSource(strings = {"khorgos.zip", "khorgos.sqlite"})
  void aFileIsWhatItsReleaseSaysOfIt(String name) throws NoSuchAlgorithmException {
    JsonPath release = json("/v1/releases/" + version());
    String of = "data.downloads.find { it.name == '" + name + "' }";
    Response file = get(release.getString(of + ".href"));
    byte[] bytes = file.asByteArray();
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(sha256).isEqualTo(release.getString(of + ".sha256"));
    assertThat(bytes).hasSize(release.getInt(of + ".bytes"));
    assertThat(file.contentType()).isEqualTo(release.getString(of + ".media_type"));
    assertThat(file.header("ETag")).isEqualTo('"' + sha256 + '"');
    assertThat(file.header("Cache-Control")).contains("immutable");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"khorgos.zip", "khorgos.sqlite"})
  void aFileIsNotSentTwiceAndItsHeadIsThatOfTheWhole(String name) {
    String path = "/v1/releases/" + version() + "/" + name;
    Response head = call().head(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(head.header("Content-Length")).isEqualTo(get(path).header("Content-Length"));
    Response again = call().header("If-None-Match", head.header("ETag")).get(path);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
  }

  @Test
  void whatCannotBeDownloadedIsRefused() {
    assertThat(get("/v1/releases/1999.01.0/khorgos.zip").statusCode()).isEqualTo(404);
    assertThat(get("/v1/releases/" + version() + "/khorgos.zip?year=2019").statusCode())
        .isEqualTo(400);
  }

  @Test
  void thePackageHoldsEveryDatasetWithItsReferences() throws IOException {
    PackageReader packaged =
        PackageReader.of(get("/v1/releases/" + version() + "/khorgos.zip").asByteArray());
    packaged.check();
    assertThat(packaged.column("exercises", "id"))
        .containsExactlyInAnyOrderElementsOf(ids("/v1/exercises?limit=1000"));
    assertThat(packaged.links("exercises-participants"))
        .containsExactlyInAnyOrder("record_id -> exercises", "actor -> actors");
    assertThat(packaged.links("actors")).contains("part_of -> actors");
  }

  @Test
  void theDatabaseIsSoundAndItsReferencesHold(@TempDir Path folder)
      throws IOException, SQLException {
    Path file = folder.resolve("khorgos.sqlite");
    Files.write(file, get("/v1/releases/" + version() + "/khorgos.sqlite").asByteArray());
    assertThat(rows(file, "pragma integrity_check")).containsExactly("ok");
    assertThat(rows(file, "pragma foreign_key_check")).isEmpty();
    assertThat(rows(file, "select id from exercises"))
        .containsExactlyInAnyOrderElementsOf(ids("/v1/exercises?limit=1000"));
    assertThat(
            rows(
                file,
                "select a.name from exercises_participants p join actors a on a.id = p.actor"
                    + " where p.record_id = 'cooperation-2019' order by p.position"))
        .isEqualTo(json("/v1/exercises/cooperation-2019").getList("data.participants.name"));
    assertThat(
            rows(
                file,
                "select \"table\" from pragma_foreign_key_list('exercises_readings_sources')"))
        .containsExactlyInAnyOrder("exercises", "articles");
    assertThat(rows(file, "select value from about where what = 'release'"))
        .containsExactly(version());
    assertThat(
            rows(
                file,
                "select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type ="
                    + " 'table' and m.name not in ('about', 'dictionary') and not exists (select"
                    + " from_d.rowid from dictionary from_d where table_name = m.name and"
                    + " column_name = c.name)"))
        .isEmpty();
  }

  @Test
  void writingAReleaseAgainGivesTheSameBytes() throws IOException {
    Release newest = served.releases().get(0);
    for (ReleaseWriter.Draft draft : served.showing(newest, writer::write)) {
      byte[] written = Files.readAllBytes(draft.file());
      Files.delete(draft.file());
      assertThat(get("/v1/releases/" + version() + "/" + draft.name()).asByteArray())
          .isEqualTo(written);
    }
  }

  private String version() {
    return served.current().version();
  }

  private static List<String> rows(Path file, String sql) throws SQLException {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    source.setReadOnly(true);
    var rows = new ArrayList<String>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
