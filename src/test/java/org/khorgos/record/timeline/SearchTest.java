package org.khorgos.record.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.total;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;

/** The search in all datasets. */
@DatabaseTest
class SearchTest {

  @Test
  void wordsFindRecordsOfAllDatasetsTheBestFirst() {
    JsonPath found = json("/v1/search?q=cooperation&facets=dataset");
    assertThat(found.getString("data[0].id")).startsWith("exercises/cooperation-");
    assertThat(found.getInt("facets.dataset.values.count.sum()"))
        .isEqualTo(found.getInt("page.total"));
    for (String dataset : List.of("exercises", "agreements", "articles")) {
      assertThat(
              found.getInt(
                  "facets.dataset.values.find { it.value == '%s' }.count".formatted(dataset)))
          .isEqualTo(total("/v1/" + dataset + "?q=cooperation"));
    }
  }

  @Test
  void recordsWithoutADateAreFoundToo() {
    assertThat(ids("/v1/search?q=kazmunaygaz&dataset=actors")).contains("actors/kazmunaygaz");
    assertThat(total("/v1/search")).isGreaterThan(total("/v1/timeline"));
  }

  @Test
  void groupedDigitsAreOneNumber() {
    assertThat(ids("/v1/search?q=1200")).isEqualTo(ids("/v1/search?q=1,200"));
  }
}
