package org.khorgos.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.query.Filter;
import org.khorgos.query.Queryable;

@DatabaseTest
class PortalTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SCHEMA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final Pattern HREF = Pattern.compile("href=\"(/[^\"]*)\"");

  @Inject @All List<Queryable<?>> datasets;

  @Test
  void aBrowserIsShownAPageWhoseLinksAllLeadSomewhere() {
    Response page = page();
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.header("Vary")).contains("Accept");
    Matcher links = HREF.matcher(page.asString());
    while (links.find()) {
      assertThat(get(links.group(1)).statusCode()).as(links.group(1)).isEqualTo(200);
    }
    assertThat(page.asString()).doesNotContain("NOT_FOUND");
  }

  @Test
  void aSearchEngineReadsThePageAsADataset() throws IOException {
    Matcher schema = SCHEMA.matcher(page().asString());
    assertThat(schema.find()).isTrue();
    JsonNode dataset = JSON.readTree(schema.group(1));
    assertThat(dataset.path("@type").asText()).isEqualTo("Dataset");
    assertThat(dataset.path("description").asText()).hasSizeBetween(50, 5000);
    assertThat(dataset.path("license").asText()).startsWith("https://");
    for (JsonNode download : dataset.path("distribution")) {
      assertThat(status(download.path("contentUrl").asText())).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/csv"})
  void whoeverAsksForSomethingElseIsLedToTheCatalogue(String accept) {
    Response entrance = call().header("Accept", accept).get("/");
    assertThat(entrance.statusCode()).isEqualTo(303);
    assertThat(entrance.header("Location")).endsWith("/v1");
  }

  @Test
  void everyDistributionOfTheDcatCatalogueCanBeFetched() throws IOException {
    JsonNode catalog = JSON.readTree(get("/v1/catalog.jsonld").asByteArray());
    assertThat(catalog.path("@type").asText()).isEqualTo("dcat:Catalog");
    assertThat(catalog.path("dcat:dataset").findValuesAsText("dct:title"))
        .containsAll(datasets.stream().map(dataset -> "Khorgos: " + dataset.name()).toList());
    for (JsonNode dataset : catalog.path("dcat:dataset")) {
      for (JsonNode distribution : dataset.path("dcat:distribution")) {
        Response answer = get(path(distribution.at("/dcat:downloadURL/@id").asText()));
        assertThat(answer.statusCode()).as(distribution.toString()).isEqualTo(200);
        assertThat(distribution.at("/dcat:mediaType/@id").asText())
            .endsWith("/" + answer.contentType().replaceAll(";.*", ""));
      }
    }
  }

  @Test
  void aLanguageModelIsToldEveryDatasetWithItsFilters() {
    Response text = get("/llms.txt");
    assertThat(text.contentType()).isEqualTo("text/plain;charset=utf-8");
    assertThat(text.asString()).startsWith("# Khorgos\n\n> ");
    for (Queryable<?> dataset : datasets) {
      assertThat(text.asString()).contains("- [" + dataset.name() + "](");
      assertThat(text.asString())
          .contains(dataset.columns().filters().stream().map(Filter::name).toList());
    }
  }

  private static Response page() {
    return call().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get("/");
  }

  private static int status(String url) {
    return get(path(url)).statusCode();
  }

  private static String path(String url) {
    return URI.create(url).getPath();
  }
}
