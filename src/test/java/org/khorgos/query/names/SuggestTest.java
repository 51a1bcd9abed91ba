package org.khorgos.query.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import io.quarkus.arc.All;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;

@DatabaseTest
class SuggestTest {

  @Inject @All List<Dataset<?>> datasets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "dzhaks                    | adilbek-dzhaksybekov             | Dzhaks",
        "Kazakhstan                | kazakhstan                       | Kazakhstan",
        "jïnt                      | hu-jintao                        | Jint",
        "prc                       | china                            | PRC",
        "peoples lib               | peoples-liberation-army          | People’s Lib",
        "казах                     | kazakhstan                       | Казах",
        "哈萨                       | kazakhstan                       | 哈萨",
        "人民共和                    | china                            | 人民共和",
        "kazachstan                | kazakhstan                       | Kazakhstan",
        "kazakstan&type=actors     | kazakhstan                       | Kazakhstan",
        "dzhaksibekov              | adilbek-dzhaksybekov             | Dzhaksybekov",
        "shangai cooperation       | shanghai-cooperation-organisation | Shanghai Cooperation",
        "chyna                     | china                            | China",
        "cooperation shangai       | shanghai-cooperation-organisation | Shanghai Cooperation",
      })
  void aFewLettersFindWhatIsMeantAndShowWhere(String q, String id, String shown) {
    JsonPath response = suggest(q);
    assertThat(response.getString("data[0].id")).isEqualTo(id);
    assertThat(highlighted(response, 0)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"peace mission 20, Peace Mission 20", "mission peace, Peace Mission"})
  void whatFitsEquallyWellIsAllThere(String q, String shown) {
    JsonPath response = suggest(q + "&type=exercises&limit=20");
    List<String> ids = response.getList("data.id");
    assertThat(ids).contains("peace-mission-2007", "peace-mission-2010");
    assertThat(ids).doesNotContain("cooperation-2019");
    assertThat(highlighted(response, ids.indexOf("peace-mission-2007"))).isEqualTo(shown);
  }

  @Test
  void theWholeNameComesFirstThenItsBeginningThenTheBeginningOfAWord() {
    assertThat(suggest("kazakhstan").getString("data[0].name")).isEqualTo("Kazakhstan");
    List<Integer> starts = suggest("center&limit=20").getList("data.matched.start");
    assertThat(starts)
        .contains(0)
        .anyMatch(start -> start > 0)
        .isSortedAccordingTo(Comparator.comparing(start -> start > 0));
  }

  @Test
  void anAliasIsShownWithItsKindAndANameWithoutOne() {
    JsonPath alias = suggest("beij");
    assertThat(alias.getString("data[0].name")).isEqualTo("China");
    assertThat(alias.getString("data[0].matched.text")).isEqualTo("Beijing");
    assertThat(alias.getString("data[0].matched.kind")).isEqualTo("metonym");
    assertThat(suggest("china").getString("data[0].matched.kind")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "center-2019                          | exercise, 2019",
        "mcdermott-caci-2007                  | Central Asia-Caucasus Analyst, 2007",
        "adilbek-dzhaksybekov                 | person, Defense Minister, Kazakhstan",
        "kazakhstan-armed-forces              | armed force, Kazakhstan",
        "kazakhstan                           | state",
        "sco-anti-terrorist-exercises         | series, since 2003",
        "china-kazakhstan-trade-2006          | total trade, level, 2006",
      })
  void aHintTellsOneFromAnother(String id, String hint) {
    JsonPath response = json(find(id));
    assertThat(response.getString("data.find { it.id == '" + id + "' }.hint")).isEqualTo(hint);
  }

  private String find(String id) {
    for (Dataset<?> dataset : datasets) {
      Response record = get(dataset.path() + "/" + id);
      if (record.statusCode() == 200) {
        return "/v1/suggest?limit=20&q=" + encode(record.jsonPath().getString("data.name"));
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void aRecordIsSuggestedOnceAndLeadsToItself() {
    JsonPath response = suggest("kaz&limit=20");
    List<String> hrefs = response.getList("data.href");
    assertThat(hrefs).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    for (int i = 0; i < hrefs.size(); i++) {
      assertThat(highlighted(response, i)).isEqualToIgnoringCase("kaz");
      assertThat(json(hrefs.get(i)).getString("data.name"))
          .isEqualTo(response.getString("data[" + i + "].name"));
    }
  }

  @Test
  void datasetsAndNumberCanBeChosen() {
    assertThat(
            suggest("kazakhstan&type=agreements,exercises").getList("data.dataset", String.class))
        .containsOnly("agreements", "exercises")
        .contains("agreements", "exercises");
    assertThat(suggest("kazakhstan").getList("data")).hasSize(10);
    assertThat(suggest("kazakhstan&limit=2").getList("data")).hasSize(2);
  }

  @Test
  void whatIsLikeNothingSuggestsNothing() {
    assertThat(suggest("qqqqzzzz").getList("data")).isEmpty();
    assertThat(suggest("china qqqqzzzz").getList("data")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                     | q     | is missing",
        "q=                   | q     | has no letter or digit",
        "q=%21%21             | q     | has no letter or digit",
        "q=a+b+c+d+e+f+g+h+i+j+k | q  | at most 10 words",
        "q=a&q=b              | q     | is given 2 times",
        "q=a&type=actor       | type  | is not a dataset",
        "q=a&type=            | type  | is not a dataset",
        "q=a&limit=21         | limit | from 1 to 20",
        "q=a&limit=0          | limit | from 1 to 20",
        "q=a&limit=ten        | limit | from 1 to 20",
        "q=a&typ=actors       | typ   | is not a parameter",
      })
  void aSlipIsTold(String query, String parameter, String detail) {
    JsonPath problem = json(400, "/v1/suggest" + (query == null ? "" : "?" + query));
    assertThat(problem.getList("errors.parameter", String.class)).containsExactly(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
  }

  @Test
  void allSlipsAreToldWithWhatWasProbablyMeant() {
    JsonPath problem = json(400, "/v1/suggest?type=actor,exercise&limt=5");
    assertThat(problem.getList("errors.parameter", String.class))
        .containsExactlyInAnyOrder("q", "type", "type", "limt");
    assertThat(problem.getList("errors.did_you_mean.flatten()", String.class))
        .contains("actors", "exercises", "limit");
  }

  @Test
  void suggestionsAreJsonAlone() {
    assertThat(get("/v1/suggest.csv?q=a").statusCode()).isEqualTo(404);
    assertThat(call().header("Accept", "text/csv").get("/v1/suggest?q=a").statusCode())
        .isEqualTo(406);
  }

  @Test
  void theSameLettersTypedOtherwiseHaveTheSameValidator() {
    String etag = get("/v1/suggest?q=peace+m&type=exercises,actors").header("ETag");
    assertThat(get("/v1/suggest?type=actors,exercises&limit=10&q=+PEACE++M+").header("ETag"))
        .isEqualTo(etag);
    assertThat(get("/v1/suggest?q=peace+mi&type=exercises,actors").header("ETag"))
        .isNotEqualTo(etag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a&b",
        "a|b",
        "!a",
        "a:*",
        "a<->b",
        "(a",
        "'abc",
        "abc\\",
        "ab%",
        "abcꙮ",
        "a.b.c.d.e.f.g.h.i.j.k.l"
      })
  void noCharacterIsACommandToTheDatabase(String q) {
    assertThat(get("/v1/suggest?q=" + encode(q)).statusCode()).isIn(200, 400);
  }

  private static JsonPath suggest(String q) {
    int more = q.indexOf('&');
    return json(
        "/v1/suggest?q="
            + (more < 0 ? encode(q) : encode(q.substring(0, more)) + q.substring(more)));
  }

  private static String highlighted(JsonPath response, int index) {
    String matched = "data[" + index + "].matched.";
    return response
        .getString(matched + "text")
        .substring(response.getInt(matched + "start"), response.getInt(matched + "end"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
