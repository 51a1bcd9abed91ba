package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class FormatTest {

  @Inject @All List<ListDefinition<?>> datasets;

  @Test
  void theCsvOfEveryDatasetHoldsEveryRecordUnderTheColumnsOfTheRegistry() throws IOException {
    for (ListDefinition<?> dataset : datasets) {
      List<CSVRecord> lines = csv("/v1/" + dataset.name() + ".csv");
      assertThat(lines.get(0).toList())
          .isEqualTo(dataset.columns().shownByDefault().stream().map(Column::name).toList());
      JsonPath first = json("/v1/" + dataset.name() + "?fields=id&limit=1000");
      assertThat(lines.stream().skip(1).map(line -> line.get(0)))
          .hasSize(first.getInt("page.total"))
          .doesNotHaveDuplicates()
          .startsWith(first.<String>getList("data.id").toArray(String[]::new));
    }
  }

  @Test
  void aCellSaysWhatTheJsonSays() throws IOException {
    List<CSVRecord> lines =
        csv(
            "/v1/exercises.csv?id=cooperation-2019&fields=name,start_date,participants,personnel,personnel_qualifier,framework,equipment,note");
    assertThat(lines.get(0).toList())
        .containsExactly(
            "id",
            "name",
            "framework",
            "start_date",
            "participants",
            "personnel",
            "personnel_qualifier",
            "equipment",
            "note");
    assertThat(lines.get(1).toList())
        .startsWith(
            "cooperation-2019",
            "Cooperation-2019",
            "bilateral",
            json("/v1/exercises/cooperation-2019").getString("data.start_date"),
            "tajikistan (host, about 620); tajikistan-mobile-forces; china; pla-western-theater-command (about 580)",
            "1200",
            "about",
            "tanks; armoured personnel carriers");
    assertThat(csv("/v1/exercises.csv?id=tien-shan-2006&fields=personnel").get(1).toList())
        .containsExactly("tien-shan-2006", "");
  }

  @Test
  void theCsvFollowsTheStandard() {
    Response csv = get("/v1/exercises.csv?fields=id,summary");
    String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
    assertThat(csv.contentType()).isEqualTo("text/csv;charset=utf-8;header=present");
    assertThat(text)
        .startsWith("id,summary\r\n")
        .endsWith("\r\n")
        .doesNotContain("\"\"cooperation");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    assertThat(csv.header("Content-Disposition"))
        .contains("khorgos-exercises-" + csv.header("Khorgos-Release") + ".csv");
  }

  @Test
  void excelGetsAByteOrderMarkWhenItAsks() {
    assertThat(get("/v1/exercises.csv?bom=true").asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(get("/v1/exercises.csv?bom=false").asByteArray()).startsWith('i', 'd');
    assertThat(get("/v1/exercises.csv?bom=yes").statusCode()).isEqualTo(400);
  }

  @Test
  void aResultWithoutRowsHasAHeaderAllTheSame() throws IOException {
    List<CSVRecord> lines = csv("/v1/exercises.csv?year=1900");
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).get(0)).isEqualTo("id");
    assertThat(get("/v1/exercises.ndjson?year=1900").asString()).isBlank();
  }

  @Test
  void everyLineOfNdjsonIsARecordOfTheList() {
    List<Map<String, Object>> records = json("/v1/agreements?limit=1000").getList("data");
    List<Object> lines =
        get("/v1/agreements.ndjson")
            .asString()
            .lines()
            .<Object>map(line -> JsonPath.from(line).get())
            .toList();
    assertThat(lines).containsExactlyElementsOf(List.<Object>copyOf(records));
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    Response response = get(path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return CSVFormat.RFC4180
        .parse(new StringReader(new String(response.asByteArray(), StandardCharsets.UTF_8)))
        .getRecords();
  }
}
