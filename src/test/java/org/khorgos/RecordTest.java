package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.quarkus.arc.All;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.khorgos.curation.file.Dataset;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What holds of the live record, whatever facts it has. */
@DatabaseTest
@TestProfile(LiveRecord.class)
class RecordTest {

  @Inject @All List<Dataset<?>> datasets;

  @Test
  void everyEntryOfEveryFileIsServed() throws IOException {
    for (Dataset<?> dataset : datasets) {
      List<?> entries = yaml(Path.of("db/dataset", dataset.file()));
      assertThat(total(dataset.path() + "?fields=id&limit=1"))
          .as(dataset.file())
          .isEqualTo(entries.size() + rows(dataset.name()));
    }
  }

  /** Rows of bulk tables that are records of a dataset. */
  private static int rows(String dataset) throws IOException {
    int rows = 0;
    try (Stream<Path> files = Files.list(Path.of("db/dataset/tables"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        for (Object entry : yaml(file)) {
          Map<?, ?> table = (Map<?, ?>) entry;
          if (dataset.equals(table.get("dataset"))) {
            for (Object csv : list(table, "files")) {
              rows += Files.readAllLines(file.resolveSibling((String) csv)).size() - 1;
            }
            rows -= list(table, "elsewhere").size();
          }
        }
      }
    }
    return rows;
  }

  private static List<?> list(Map<?, ?> table, String key) {
    return table.get(key) instanceof List<?> list ? list : List.of();
  }

  private static List<?> yaml(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  @Test
  void everyRecordOfEveryDatasetIsCited() {
    for (Dataset<?> dataset : datasets) {
      assertThat(get(dataset.path() + ".ndjson?fields=readings").asString().lines())
          .as(dataset.name())
          .isNotEmpty()
          .allMatch(record -> record.contains("\"sources\":[{"));
    }
  }

  @Test
  void theExampleOfEveryDatasetIsThereAndItsLinksFindWhatTheyCount() {
    for (Dataset<?> dataset : datasets) {
      String path = dataset.path() + "/" + dataset.exampleId();
      assertThat(get(path).statusCode())
          .as("%s is shown in openapi.yaml: choose another exampleId", path)
          .isEqualTo(200);
      JsonPath related = json(path);
      List<String> hrefs = related.getList("data.related.href");
      List<Integer> totals = related.getList("data.related.total");
      for (int i = 0; i < hrefs.size(); i++) {
        assertThat(total(hrefs.get(i))).as(hrefs.get(i)).isEqualTo(totals.get(i));
      }
    }
  }

  @Test
  void everyQueryOfTheFirstPageFindsRecords() {
    String start = Api.call().header("Accept", "text/html").get("/").asString();
    List<String> queries = Jsoup.parse(start).select(".questions a").eachAttr("href");
    assertThat(queries).hasSize(5);
    for (String query : queries) {
      assertThat(total(query.replace("/explore/", "/v1/"))).as(query).isPositive();
    }
  }
}
