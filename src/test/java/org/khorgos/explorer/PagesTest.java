package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.gzipped;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.total;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class PagesTest {

  private static final int SCRIPT_BYTES = 60_000;

  @Test
  void theFirstPageTellsHowMuchThereIs() {
    Document start = page("/");
    for (Element row : start.select(".numbers div")) {
      String path = href(row.expectFirst("dt a"));
      assertThat(total(page(path)))
          .isEqualTo(Long.parseLong(row.expectFirst("dd").ownText().replace(",", "")));
    }
    assertThat(start.select(".numbers div")).hasSizeGreaterThan(6);
  }

  @Test
  void aSearchEngineReadsTheFirstPageAsADataset() throws IOException {
    String schema = page("/").expectFirst("script[type=application/ld+json]").data();
    JsonNode dataset = new ObjectMapper().readTree(schema);
    assertThat(dataset.path("@type").asText()).isEqualTo("Dataset");
    assertThat(dataset.path("description").asText()).hasSizeBetween(50, 5000);
    assertThat(dataset.path("license").asText()).startsWith("https://");
    assertThat(dataset.path("distribution")).hasSize(2);
    for (JsonNode download : dataset.path("distribution")) {
      String path = URI.create(download.path("contentUrl").asText()).getPath();
      assertThat(get(path).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/csv"})
  void whoeverAsksForSomethingElseIsLedToTheCatalogue(String accept) {
    Response entrance = call().header("Accept", accept).get("/");
    assertThat(entrance.statusCode()).isEqualTo(303);
    assertThat(entrance.header("Location")).endsWith("/v1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?year=1999..2007",
        "/?year=soon",
        "/search?q=atasu",
        "/explore/exercises",
        "/explore/exercises/peace-mission-2007",
        "/explore/exercises?yaer=1",
        "/explore/exercises/nothing",
        "/explore/nothing",
        "/charts",
        "/charts/trade?partner=china&reporter=kazakhstan",
        "/reference",
        "/reference/exercises",
        "/nowhere"
      })
  void everyPageNeedsThisServerAloneAndRunsNothingInline(String path) {
    Response response = open(path);
    assertThat(response.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe", "http");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isNotNull();
    Document page = page(response.statusCode(), path);
    assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(page.select("[style], style, [onclick], [onload]")).isEmpty();
    assertThat(page.select("link[href^=http], script[src^=http], img[src^=http]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?year=1999..2007",
        "/search?q=china",
        "/explore/exercises?participant=china",
        "/explore/trade-figures",
        "/explore/exercises/peace-mission-2007",
        "/explore/articles/mcdermott-caci-2007",
        "/charts",
        "/charts/exercises",
        "/charts/troops",
        "/charts/trade?partner=china&reporter=kazakhstan",
        "/charts/network",
        "/reference",
        "/reference/trade-figures",
        "/reference/changes",
        "/explore/exercises?yaer=1"
      })
  void everyPageCanBeReadWithoutScriptsAndWithoutSight(String path) {
    Document page = page(path.contains("yaer") ? 400 : 200, path);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main, header, footer, nav")).hasSizeGreaterThan(3);
    assertThat(href(page.expectFirst("a.skip"))).isEqualTo("#main");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    for (Element field : page.select("input:not([type=hidden]), select")) {
      boolean labelled =
          field.hasAttr("aria-label")
              || field.closest("label") != null
              || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertThat(labelled).as(field.outerHtml()).isTrue();
    }
    for (Element form : page.select("form")) {
      assertThat(form.attr("action")).startsWith("/");
    }
    assertThat(page.select("table")).allMatch(table -> table.selectFirst("caption") != null);
    assertThat(page.select("th")).allMatch(heading -> heading.hasAttr("scope"));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").stream().filter(link -> href(link).isEmpty())).isEmpty();
  }

  @Test
  void everyLinkAroundAPageLeadsSomewhere() {
    for (String path : new HashSet<>(page("/").select("a[href^=/]").eachAttr("href"))) {
      assertThat(open(path).statusCode()).as(path).isIn(200, 302);
    }
  }

  @Test
  void theSearchFindsInAllDatasets() {
    Document found = page("/search?q=atasu");
    assertThat(found.select("h2").eachText()).contains("Projects");
    Element all = found.expectFirst("section p a");
    assertThat(total(page(href(all)))).isEqualTo(Long.parseLong(all.text().replaceAll("\\D", "")));
    assertThat(total(page("/search?q=xyzzyxyzzy"))).isZero();
    assertThat(open("/search?q=").header("Location")).endsWith("/search");
    assertThat(page(400, "/search?q=china&kind=x").select(".faults")).isNotEmpty();
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() {
    Response page = open("/explore/exercises");
    assertThat(page.header("Cache-Control")).contains("no-cache");
    Response again =
        call()
            .header("Accept", "text/html")
            .header("If-None-Match", page.header("ETag"))
            .get("/explore/exercises");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void programsAreToldProblemsAsProblems() {
    Response response = call().header("Accept", "*/*").get("/explore/exercises?yaer=1");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(json(400, "/v1/exercises?yaer=1").getList("errors")).hasSize(1);
    Response browser = open("/v1/exercises?yaer=1");
    assertThat(browser.contentType()).startsWith("application/problem+json");
  }

  @Test
  void theScriptIsSmallAndCompressed() throws IOException {
    Document start = page("/");
    for (Element file : start.select("script[src], link[rel=stylesheet]")) {
      String path = file.hasAttr("src") ? file.attr("src") : file.attr("href");
      Response response = call().header("Accept-Encoding", "gzip").get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(response.header("Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(gzipped(response.asByteArray())).as(path).isLessThan(SCRIPT_BYTES);
    }
  }
}
