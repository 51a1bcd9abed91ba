package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.open;
import static org.khorgos.explorer.Browser.page;
import static org.khorgos.explorer.Browser.total;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  @Inject @All List<ListDefinition<?>> lists;

  @Test
  void everyOperationOfTheContractHasItsPlaceWithEveryParameter() {
    var pages = new HashMap<String, Document>();
    for (Map.Entry<String, JsonNode> path : CONTRACT.path("paths").properties()) {
      JsonNode operation = path.getValue().path("get");
      String id = operation.path("operationId").asText();
      Document page = callPage(id, pages);
      Element place = page.getElementById(id);
      assertThat(place == null ? page.text() : place.text())
          .as(id)
          .contains(path.getKey(), operation.path("summary").asText());
      for (JsonNode reference : operation.path("parameters")) {
        JsonNode parameter = resolved(reference);
        String name = parameter.path("name").asText();
        assertThat(words(at(page, "parameter-" + name).text()))
            .as(id + " " + name)
            .containsAll(words(parameter.path("description").asText()));
      }
      for (String status :
          operation.path("responses").propertyStream().map(Map.Entry::getKey).toList()) {
        assertThat(page.select("th[scope=row]").eachText()).as(id).contains(status);
      }
    }
    assertThat(pages).hasSizeGreaterThan(30);
  }

  /** The page of an operation; that of a format is the page of what it is a format of. */
  private static Document callPage(String id, Map<String, Document> pages) {
    String path = "/reference/calls/" + id;
    Response answer = open(path);
    String there =
        answer.statusCode() == 303 ? URI.create(answer.header("Location")).getPath() : path;
    return pages.computeIfAbsent(there, known -> page(known));
  }

  /** A code may stand elsewhere than in its sentence. */
  private static List<String> words(String text) {
    return Pattern.compile("[\\p{L}\\p{N}_-]+")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static Element at(Document page, String id) {
    return page.expectFirst("[id=" + id + "]");
  }

  private static JsonNode resolved(JsonNode parameter) {
    return parameter.has("$ref")
        ? CONTRACT.at(parameter.path("$ref").asText().substring(1))
        : parameter;
  }

  @Test
  void everyFormFilledWithItsExamplesIsAnswered() {
    var refused = new ArrayList<String>();
    var tried = new HashSet<String>();
    for (Element link : page("/reference").select("ul.call-list a")) {
      Document call = page(href(link));
      Element form = call.expectFirst("form.try");
      String list = call.select(".crumb").text();
      for (Element field : form.select("input[name], select[name]")) {
        // What is required tells calls apart; the rest is alike in all calls to one list.
        boolean isNew = tried.add(list + " " + field.attr("name")) || field.hasAttr("required");
        String url = isNew ? sent(form, field) : "";
        if (isNew && get(url).statusCode() != 200) {
          refused.add(url + " " + get(url).asString());
        }
      }
    }
    assertThat(refused).isEmpty();
    assertThat(tried).hasSizeGreaterThan(200);
  }

  /** Where a form leads with an example in one field, and in all that must be filled. */
  private static String sent(Element form, Element wanted) {
    var query = new StringBuilder(form.attr("action")).append('?');
    for (Element field : form.select("input[name], select[name]")) {
      boolean filled = field.equals(wanted) || field.hasAttr("required");
      if (filled || !field.attr("type").equals("checkbox")) {
        query
            .append(field.attr("name"))
            .append('=')
            .append(
                filled
                    ? example(field)
                    : field.attr("name").equals("_format") ? format(wanted) : "")
            .append('&');
      }
    }
    Response answer = open(query.toString());
    assertThat(answer.statusCode()).as(query.toString()).isEqualTo(303);
    return path(answer);
  }

  /** A format that takes what a field asks for. */
  private static String format(Element field) {
    Element row = field.closest(".parameter");
    String formats = row == null ? "" : row.attr("data-formats");
    return formats.replaceFirst(" .*", "").replace("-", "");
  }

  private static String path(Response answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private static String example(Element field) {
    String text =
        field.is("select")
            ? field.expectFirst("option:nth-child(2)").attr("value")
            : field.hasAttr("placeholder") ? field.attr("placeholder") : field.attr("value");
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void whatWasFilledInWronglyIsToldAsTheApiTellsIt() {
    String path = "/reference/calls/listExercises/send?participant=chyna&q=&limit=0";
    String there = path(open(path));
    assertThat(there).isEqualTo("/v1/exercises?participant=chyna&limit=0");
    assertThat(json(400, there).getList("errors.parameter"))
        .containsExactlyInAnyOrder("participant", "limit");
    Document missing = page(400, "/reference/calls/getExercise/send?id=+");
    assertThat(missing.select(".faults").text()).contains("id is missing");
  }

  @Test
  void severalValuesAndAFormatAreFoldedIntoTheAddress() {
    assertThat(
            open("/reference/calls/listExercises/send?kind=exercise&kind=patrol&_format=csv")
                .header("Location"))
        .endsWith("/v1/exercises.csv?kind=exercise,patrol");
    assertThat(open("/reference/calls/getExercise/send?id=a%2Fb%3Fc").header("Location"))
        .endsWith("/v1/exercises/a%2Fb%3Fc");
  }

  @Test
  void everyColumnAndFilterOfEveryListIsInTheDictionary() {
    for (ListDefinition<?> list : lists) {
      Document page = page("/reference/" + list.name());
      for (Column<?> column : list.columns().shown()) {
        assertThat(at(page, "column-" + column.name()).text()).contains(column.description());
        if (column instanceof Column.Listed<?, ?> listed) {
          for (Column<?> item : listed.items().shown()) {
            assertThat(at(page, "column-" + column.name() + "-" + item.name()).text())
                .contains(item.name(), item.description());
          }
        }
      }
      for (Filter filter : list.columns().filters()) {
        Element row = at(page, "filter-" + filter.name());
        assertThat(row.text()).contains(filter.description());
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

  @Test
  void everySchemaHasItsFields() {
    for (Map.Entry<String, JsonNode> schema :
        CONTRACT.path("components").path("schemas").properties()) {
      Document page = page("/reference/schemas/" + schema.getKey());
      for (Map.Entry<String, JsonNode> field : schema.getValue().path("properties").properties()) {
        assertThat(at(page, "field-of-" + field.getKey()).text())
            .as(schema.getKey())
            .contains(field.getValue().path("description").asText());
      }
    }
  }

  @Test
  void everyLinkOfTheManualLeadsSomewhere() {
    var seen = new HashSet<String>();
    for (String path :
        List.of(
            "/reference",
            "/reference/exercises",
            "/reference/calls/listExercises",
            "/reference/schemas")) {
      for (Element link : page(path).select(".text a[href^=/], .contents a[href^=/]")) {
        if (seen.add(href(link))) {
          assertThat(open(href(link)).statusCode()).as(path + " " + href(link)).isIn(200, 302, 400);
        }
      }
      for (Element link : page(path).select(".text a[href^=#]")) {
        assertThat(page(path).getElementById(href(link).substring(1)))
            .as(path + href(link))
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/reference/calls/listExercise, /reference/calls/listExercises",
    "/reference/schemas/Exercize, /reference/schemas/Exercise",
    "/reference/exercise, /reference/exercises"
  })
  void aSlipIsToldWhatWasProbablyMeant(String path, String meant) {
    assertThat(page(404, path).select(".faults a").eachAttr("href")).contains(meant);
  }

  @Test
  void aReleaseIsKeptOnTheWay() {
    String release = json("/v1").getString("meta.release");
    Document call = page("/reference/calls/listExercises?release=" + release);
    assertThat(call.expectFirst("#field-release").attr("value")).isEqualTo(release);
    assertThat(call.select(".contents a").eachAttr("href"))
        .allMatch(link -> link.endsWith("release=" + release));
    assertThat(page(400, "/reference?yaer=1").select(".faults")).isNotEmpty();
  }
}
