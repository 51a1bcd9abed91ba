package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.total;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.api.contract.PublishedContract;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Type;

@DatabaseTest
class ReferenceTest {

  private static final JsonNode CONTRACT = PublishedContract.get().document();
  private static final String SWAGGER_UI = "/q/swagger-ui/#/";

  @Inject @All List<ListDefinition<?>> lists;

  /** Formats of lists, of their groups and of series are operations of their own. */
  private static final String FORMATS = "(list|aggregate|series)[A-Za-z]+";

  /** Name and path of each operation of the contract, by its place in Swagger UI. */
  private static Map<String, String> operations() {
    var known = new LinkedHashMap<String, String>();
    for (Map.Entry<String, JsonNode> path : CONTRACT.path("paths").properties()) {
      JsonNode operation = path.getValue().path("get");
      String id = operation.path("operationId").asText();
      if (!(path.getKey().contains(".") && id.matches(FORMATS))) {
        known.put(
            SWAGGER_UI + operation.at("/tags/0").asText() + "/" + id,
            operation.path("summary").asText() + " " + path.getKey());
      }
    }
    return known;
  }

  @Test
  void everyOperationOfTheContractIsLinkedInSwaggerUiUnderItsNameAndPath() {
    var linked = new LinkedHashMap<String, String>();
    page("/reference")
        .select("ul.endpoints li")
        .forEach(item -> linked.put(href(item.expectFirst("a")), item.text()));
    assertThat(linked).containsExactlyInAnyOrderEntriesOf(operations()).hasSizeGreaterThan(30);
  }

  @Test
  void theDictionaryOfAListLinksItsOperations() {
    assertThat(page("/reference/trade-figures").select("ul.endpoints a").eachAttr("href"))
        .containsExactly(
            SWAGGER_UI + "trade-figures/listTradeFigures",
            SWAGGER_UI + "trade-figures/getTradeFigure",
            SWAGGER_UI + "trade-figures/aggregateTradeFigures",
            SWAGGER_UI + "trade-figures/seriesOfTradeFigures");
  }

  @Test
  void theGuideStatesTheEnvelopeStatusesAndHeadersOfTheContract() {
    Document guide = page("/reference");
    JsonNode page = CONTRACT.at("/components/schemas/ExercisePage/properties");
    assertThat(terms(guide, "answers")).containsExactlyInAnyOrderElementsOf(names(page));
    var problems = new TreeSet<String>();
    CONTRACT
        .path("paths")
        .forEach(
            path ->
                names(path.at("/get/responses")).stream()
                    .filter(status -> status.compareTo("400") >= 0)
                    .forEach(problems::add));
    assertThat(terms(guide, "errors")).containsExactlyElementsOf(problems);
    assertThat(terms(guide, "caching"))
        .containsExactlyInAnyOrderElementsOf(names(CONTRACT.at("/components/headers")));
  }

  private static List<String> terms(Document guide, String section) {
    return guide.select("section:has(#" + section + ") th[scope=row] code").eachText();
  }

  private static List<String> names(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/reference/calls/getExercise, /q/swagger-ui/#/exercises/getExercise",
    "/reference/calls/listExercises?release=2026.11.0, /q/swagger-ui/#/exercises/listExercises",
    "/reference/calls/getNetwork, /reference#endpoints",
    "/reference/schemas, /q/swagger-ui/",
    "/reference/schemas/Exercise, /q/swagger-ui/"
  })
  void addressesOfFormerPagesRedirect(String former, String now) {
    assertThat(open(former).statusCode()).isEqualTo(303);
    assertThat(open(former).header("Location")).endsWith(now);
  }

  @Test
  void everyColumnAndFilterOfEveryListIsInTheDictionary() {
    for (ListDefinition<?> list : lists) {
      Document page = page("/reference/" + list.name());
      for (Column<?> column : list.columns().shown()) {
        assertThat(at(page, "column-" + column.name()).text())
            .contains(plain(column.description()));
        if (column instanceof Column.Listed<?, ?> listed) {
          for (Column<?> item : listed.items().shown()) {
            assertThat(at(page, "column-" + column.name() + "-" + item.name()).text())
                .contains(item.name(), plain(item.description()));
          }
        }
      }
      for (Filter filter : list.columns().filters()) {
        Element row = at(page, "filter-" + filter.name());
        assertThat(row.text()).contains(plain(filter.description()));
        filter
            .allowedModes()
            .forEach(mode -> assertThat(row.text()).contains(filter.name() + mode.suffix()));
        if (filter.type() instanceof Type.Code code) {
          code.codes()
              .forEach(
                  known -> assertThat(page.text()).contains(known.code() + " " + known.meaning()));
        }
      }
      assertThat(page.select(".machines a")).isNotEmpty();
    }
  }

  @Test
  void theNumberBesideACodeIsThatOfTheTableItLeadsTo() {
    List<Element> counts =
        page("/reference/exercises").select("#column-framework td.number a").asList();
    assertThat(counts).hasSizeGreaterThan(2);
    for (Element count : counts) {
      assertThat(total(page(href(count)))).isEqualTo(Long.parseLong(count.text()));
    }
  }

  private static Element at(Document page, String id) {
    return page.expectFirst("[id=" + id + "]");
  }

  /** Text as a reader sees it: what is between backticks is set as code. */
  private static String plain(String description) {
    return description.replace("`", "");
  }

  @Test
  void everyLinkOfTheReferenceLeadsSomewhere() {
    var seen = new HashSet<String>();
    for (String path : List.of("/reference", "/reference/exercises")) {
      Document page = page(path);
      for (Element link : page.select(".text a[href^=/], .contents a[href^=/]")) {
        String href = href(link).replaceFirst("#.*", "");
        if (seen.add(href)) {
          assertThat(open(href).statusCode()).as(path + " " + href).isIn(200, 302, 400);
        }
      }
      for (Element link : page.select(".text a[href^=#]")) {
        assertThat(page.getElementById(href(link).substring(1))).as(path + href(link)).isNotNull();
      }
    }
  }

  @Test
  void aTypoInTheNameOfAListIsAnsweredWithASuggestion() {
    assertThat(page(404, "/reference/exercise").select(".faults a").eachAttr("href"))
        .contains("/reference/exercises");
  }

  @Test
  void linksKeepTheRelease() {
    String release = json("/v1").getString("meta.release");
    Document dictionary = page("/reference/exercises?release=" + release);
    assertThat(dictionary.select(".contents a:not([href^=/q/])").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.endsWith("release=" + release));
    assertThat(page(400, "/reference?yaer=1").select(".faults")).isNotEmpty();
  }
}
