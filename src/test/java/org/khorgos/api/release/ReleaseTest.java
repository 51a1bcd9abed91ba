package org.khorgos.api.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetText;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.StartupLoad;
import org.khorgos.release.ReleaseCatalogue;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {

  private static final String DRILL =
      """
      - id: new-drill
        name: New Drill
        kind: exercise
        date: 2019-10
        participants: [{actor: china, role: participant}]
        sources: [weitz-caci#1]
      """;

  private static final String META = "(?s)\"links\":\\{.*";

  @Inject @All List<Dataset<?>> datasets;
  @Inject StartupLoad opening;
  @Inject Loader loader;
  @Inject ReleaseCatalogue served;

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  private String oldName;
  private String first;
  private String second;
  private final Map<String, String> whenNewest = new LinkedHashMap<>();

  /** Once; before all tests there is no port to send requests to. */
  @BeforeEach
  void keepAnswersAndReleaseAnother() throws SQLException {
    if (!whenNewest.isEmpty()) {
      return;
    }
    Stream.concat(
            datasets.stream().map(dataset -> dataset.path() + "?limit=1000&min_sources=1"),
            Stream.of(
                "/v1/exercises?limit=1000&facets=year,participant,framework,place",
                "/v1/actors?limit=1000&facets=kind,country",
                "/v1/agreements?limit=1000&q=border",
                "/v1/exercises?id=center-2019"))
        .forEach(path -> whenNewest.put(path, respond(path)));
    releaseAnother();
  }

  /** A release in which a drill came, one changed, one was withdrawn and one merged. */
  private void releaseAnother() throws SQLException {
    DatasetFiles files = DatasetText.frozen(loader);
    oldName = query("select name from record where id = 'center-2019'");
    first = served.current().version();
    DatasetFiles more = DatasetText.append(files, "exercises.yaml", DRILL);
    String exercises = String.valueOf(more.texts().get("exercises.yaml"));
    String changed =
        without("cooperation-2006", without("tien-shan-2006", exercises))
            .replaceFirst("(?s)(id: center-2019\n\\s+name: )[^\n]+", "$1Renamed");
    opening.load(
        DatasetText.released(
            DatasetText.replace(
                DatasetText.replace(more, "exercises.yaml", changed),
                "retired.yaml",
                """
                - {dataset: exercises, id: tien-shan-2006, reason: It was never held.}
                - {dataset: exercises, id: cooperation-2006, reason: One drill., merged_into: new-drill}
                """)));
    second = served.current().version();
  }

  private static String without(String id, String exercises) {
    String cut = exercises.replaceFirst("(?s)- id: " + id + "\n.*?(?=\n- id: |$)", "");
    assertThat(cut).isNotEqualTo(exercises);
    return cut;
  }

  @AfterAll
  void restore() {
    opening.load(DatasetText.released(DatasetText.frozen(loader)));
  }

  @Test
  void theSameQuestionToAnOldReleaseHasTheOldAnswer() {
    assertThat(ids("/v1/exercises?id=center-2019,new-drill")).hasSize(2);
    assertThat(json("/v1/exercises/center-2019").getString("data.name")).isEqualTo("Renamed");

    String at = "release=" + first;
    assertThat(json("/v1/exercises/center-2019?" + at).getString("data.name")).isEqualTo(oldName);
    assertThat(ids("/v1/exercises?id=tien-shan-2006&" + at)).containsExactly("tien-shan-2006");
    assertThat(ids("/v1/exercises?participant=china&year=2019&" + at)).doesNotContain("new-drill");
    assertThat(json("/v1?" + at).getInt("datasets.find { it.name == 'exercises' }.records"))
        .isEqualTo(json("/v1").getInt("datasets.find { it.name == 'exercises' }.records") + 1);
    assertThat(json("/v1/exercises?facets=year&" + at).getString("meta.release")).isEqualTo(first);
  }

  @Test
  void anOldReleaseAnswersAsItDidWhenItWasTheNewest() {
    whenNewest.forEach(
        (path, response) ->
            assertThat(respond(path + "&release=" + first)).as(path).isEqualTo(response));
  }

  private static String respond(String path) {
    Response response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.asString().replaceAll(META, "");
  }

  @Test
  void aPinnedAnswerMayBeKeptForEverAndLeadsOnWithinItsRelease() {
    Response pinned = get("/v1/exercises?limit=2&release=" + first);
    assertThat(pinned.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(pinned.header("Khorgos-Release")).isEqualTo(first);
    assertThat(pinned.jsonPath().getString("links.next")).contains("release=" + first);
    assertThat(pinned.jsonPath().getString("links.csv")).contains("release=" + first);
    assertThat(pinned.headers().getValues("Link"))
        .contains(
            "</v1/exercises?limit=2>; rel=\"canonical\"",
            "</v1/exercises?limit=2&release=" + first + ">; rel=\"cite-as\"");
    String etag = pinned.header("ETag");
    assertThat(
            call()
                .header("If-None-Match", etag)
                .get("/v1/exercises?limit=2&release=" + first)
                .statusCode())
        .isEqualTo(304);
    assertThat(get("/v1/exercises?limit=2").header("Cache-Control")).doesNotContain("immutable");
  }

  @Test
  void whatAReleaseBroughtIsListed() {
    JsonPath changes = json("/v1/changes?version=" + second);
    List<Map<String, String>> rows = changes.getList("data");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row).containsEntry("record", "new-drill").containsEntry("kind", "added"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("record", "center-2019")
                    .containsEntry("kind", "changed")
                    .containsEntry("field", "name")
                    .containsEntry("before", oldName)
                    .containsEntry("after", "Renamed"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("record", "tien-shan-2006")
                    .containsEntry("kind", "withdrawn")
                    .containsEntry("reason", "It was never held."))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("record", "cooperation-2006")
                    .containsEntry("kind", "merged")
                    .containsEntry("merged_into", "new-drill"));
    assertThat(json("/v1/changes?since=" + first + "&limit=1000").getList("data.id"))
        .isEqualTo(changes.getList("data.id"));
    assertThat(json("/v1/changes?since=" + second).getList("data")).isEmpty();
    assertThat(json("/v1/changes?version=" + second + "&release=" + first).getList("data"))
        .as("an old release knows nothing of what came later")
        .isEmpty();
    assertThat(get("/v1/changes.csv?version=" + second + "&kind=added").asString())
        .contains(",new-drill,added,");
  }

  @Test
  void anyTwoReleasesCanBeCompared() {
    List<Map<String, String>> there =
        json("/v1/releases/" + first + "..." + second + "/changes").getList("data");
    assertThat(there).extracting(row -> row.get("record")).contains("new-drill", "center-2019");
    List<Map<String, String>> back =
        json("/v1/releases/" + second + "..." + first + "/changes").getList("data");
    assertThat(back).hasSameSizeAs(there);
    assertThat(back)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("record", "tien-shan-2006")
                    .containsEntry("kind", "added"));
    assertThat(json("/v1/releases/" + second + "..." + second + "/changes").getList("data"))
        .isEmpty();
  }

  @Test
  void releasesAreListedWithWhatTheyBrought() {
    JsonPath all = json("/v1/releases");
    assertThat(all.getString("data[0].version")).isEqualTo(second);
    assertThat(all.getInt("data[0].changes.added")).isEqualTo(1);
    assertThat(all.getInt("data[0].changes.withdrawn")).isEqualTo(1);
    assertThat(all.getInt("data[0].changes.merged")).isEqualTo(1);
    assertThat(json("/v1/releases/" + second).getString("data.digest")).hasSize(64);
    assertThat(json("/v1/releases?release=" + first).getString("data[0].version")).isEqualTo(first);
  }

  @Test
  void anUnknownReleaseIsToldWithTheKnownOnes() {
    for (String path :
        List.of(
            "/v1/exercises?release=2019.01.0",
            "/v1/exercises/center-2019?release=1",
            "/v1/exercises.csv?release=latest",
            "/v1?release=2019.01.0",
            "/v1/releases/2019.01.0",
            "/v1/releases/2019.01.0..." + first + "/changes")) {
      JsonPath problem = json(404, path);
      assertThat(problem.getString("errors[0].parameter")).as(path).isEqualTo("release");
      assertThat(problem.getList("errors[0].allowed")).as(path).contains(first, second);
    }
  }

  @Test
  void aRecordThatWasNotThereYetOrNoLongerSaysSo() {
    assertThat(json(404, "/v1/exercises/new-drill?release=" + first).getString("detail"))
        .contains(first)
        .contains(second);
    assertThat(json(410, "/v1/exercises/tien-shan-2006").getString("detail"))
        .contains("It was never held.")
        .contains(second);
    assertThat(get("/v1/exercises/cooperation-2006").header("Location"))
        .endsWith("/v1/exercises/new-drill");
    assertThat(json("/v1/exercises/tien-shan-2006?release=" + first).getString("data.id"))
        .isEqualTo("tien-shan-2006");
  }

  @Test
  void pagesTellWhereARecordWentAndShowItAsItWas() {
    String page = "/explore/exercises/tien-shan-2006";
    Response gone = pageOf(page);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.contentType()).startsWith("text/html");
    assertThat(gone.asString()).contains("It was never held.", second);
    Response moved = pageOf("/explore/exercises/cooperation-2006");
    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(moved.header("Location")).endsWith("/explore/exercises/new-drill");
    Response old = pageOf(page + "?release=" + first);
    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(old.asString()).contains("You read release " + first);
    assertThat(pageOf("/explore/exercises/new-drill").asString())
        .contains(second + ": added")
        .doesNotContain(first + ": added");
  }

  private static Response pageOf(String path) {
    return Api.call().header("Accept", "text/html").redirects().follow(false).get(path);
  }

  @Test
  void anAnswerCanBeCitedInEveryStyle() {
    String path = "/v1/exercises?participant=china&year=2019";
    assertThat(json(path).getString("meta.permalink"))
        .endsWith("/v1/exercises?participant=china&year=2019&release=" + second);
    assertThat(json(path).getString("meta.citation")).contains(second).contains("CC BY 4.0");
    assertThat(get(path + "&cite=bibtex").asString())
        .startsWith("@misc{khorgos-" + second)
        .contains("url = {" + json(path).getString("meta.permalink") + "}");
    assertThat(get(path + "&cite=csl").jsonPath().getString("[0].type")).isEqualTo("dataset");
    assertThat(get(path + "&cite=ris").asString()).startsWith("TY  - DATA").contains("ER  - ");
    assertThat(get("/v1/exercises.csv?year=2019&cite=ris&release=" + first).asString())
        .contains("/v1/exercises.csv?year=2019&release=" + first);
    assertThat(json(400, path + "&cite=bibtxe").getList("errors[0].did_you_mean"))
        .containsExactly("bibtex");
    assertThat(json(400, "/v1/exercises?yaer=2019&cite=bibtex").getList("errors")).hasSize(1);
  }

  @Test
  void onlyRowsThatChangedAreKeptBesideThoseThatStand() throws SQLException {
    String kept = "select count(*) from past.record_row where dataset = '%s' and id = '%s'";
    assertThat(query(kept.formatted("articles", "mcdermott-caci-2007"))).isEqualTo("0");
    assertThat(query(kept.formatted("exercises", "center-2019"))).isEqualTo("1");
  }

  @Test
  void thePastShowsEveryTableOfThePresentWithAllItsColumns() throws SQLException {
    assertThat(
            query(
                """
                select string_agg(table_name || '.' || column_name, ', ') from information_schema.columns c
                where table_schema = 'khorgos' and table_name not in
                    ('flyway_schema_history', 'release_file', 'release_source', 'source_file')
                  and column_name not in ('since', 'kept')
                  and not exists (select from information_schema.columns p
                    where p.table_schema = 'past' and p.table_name = c.table_name
                      and p.column_name = c.column_name and p.data_type = c.data_type)
                """))
        .isNull();
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
