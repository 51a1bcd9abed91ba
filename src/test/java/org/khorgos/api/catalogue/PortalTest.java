package org.khorgos.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class PortalTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject @All List<ListDefinition<?>> datasets;

  @Test
  void everyDistributionOfTheDcatCatalogueCanBeFetched() throws IOException {
    JsonNode catalog = JSON.readTree(get("/v1/catalog.jsonld").asByteArray());
    assertThat(catalog.path("@type").asText()).isEqualTo("dcat:Catalog");
    assertThat(catalog.path("dcat:dataset").findValuesAsText("dct:title"))
        .containsAll(datasets.stream().map(dataset -> "Khorgos: " + dataset.name()).toList());
    for (JsonNode dataset : catalog.path("dcat:dataset")) {
      for (JsonNode distribution : dataset.path("dcat:distribution")) {
        Response response = get(path(distribution.at("/dcat:downloadURL/@id").asText()));
        assertThat(response.statusCode()).as(distribution.toString()).isEqualTo(200);
        assertThat(distribution.at("/dcat:mediaType/@id").asText())
            .endsWith("/" + response.contentType().replaceAll(";.*", ""));
      }
    }
  }

  @Test
  void aLanguageModelIsToldEveryDatasetWithItsFilters() {
    Response text = get("/llms.txt");
    assertThat(text.contentType()).isEqualTo("text/plain;charset=utf-8");
    assertThat(text.asString()).startsWith("# Khorgos\n\n> ");
    for (ListDefinition<?> dataset : datasets) {
      assertThat(text.asString()).contains("- [" + dataset.name() + "](");
      assertThat(text.asString())
          .contains(dataset.columns().filters().stream().map(Filter::name).toList());
    }
  }

  private static String path(String url) {
    return URI.create(url).getPath();
  }
}
