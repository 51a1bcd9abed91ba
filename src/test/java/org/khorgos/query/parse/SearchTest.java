package org.khorgos.query.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.assertFinds;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;
import static org.khorgos.Api.walk;

import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

/** What {@code q} finds, and in what order. */
@DatabaseTest
class SearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "exercises | \"peace mission\"                  | peace-mission-2007 peace-mission-2010 | cooperation-2019 center-2019",
        "exercises | mission peace                      | peace-mission-2007 peace-mission-2010 | cooperation-2019 center-2019",
        "exercises | \"mission peace\"                  | | peace-mission-2007 peace-mission-2010",
        "exercises | \"Peace Missions\"                 | peace-mission-2007 peace-mission-2010 | cooperation-2019",
        "exercises | peace mission -\"h-6\"             | peace-mission-2007 | peace-mission-2010",
        "exercises | “peace mission” -2007              | peace-mission-2010 | peace-mission-2007",
        "exercises | peac missio                        | peace-mission-2007 peace-mission-2010 | cooperation-2019",
        "exercises | \"pea mission\"                    | | peace-mission-2007 peace-mission-2010",
        "actors    | prc beijing                        | china | russia kazakhstan",
        "actors    | \"prc beijing\"                    | | china",
        "actors    | \"Китайской Народной Республики\"  | china | kazakhstan",
        "actors    | \"республика китайская\"           | | china",
        "actors    | Республики -исламская -китайская   | kazakhstan kyrgyzstan india sudan | china iran pakistan united-states",
        "actors    | соединённые штаты                  | united-states | united-kingdom russia",
        "actors    | 共和国 斯坦                          | kazakhstan kyrgyzstan tajikistan pakistan | china russia",
        "actors    | \"萨克斯\"                          | kazakhstan | uzbekistan",
        "actors    | 萨斯                               | | kazakhstan",
      })
  void wordsPhrasesAndWhatIsLeftOutFindTheirRecords(
      String dataset, String q, String found, String notFound) {
    assertFinds("/v1/" + dataset + "?q=" + encode(q), found, notFound);
  }

  @Test
  void everyFormOfAWordFindsTheSame() {
    List<String> found = ids("/v1/exercises?limit=1000&q=exercise");
    assertThat(found).hasSizeGreaterThan(5);
    for (String form : List.of("exercises", "exercised", "Exercising")) {
      assertThat(ids("/v1/exercises?limit=1000&q=" + form))
          .containsExactlyInAnyOrderElementsOf(found);
    }
    assertThat(ids("/v1/actors?q=" + encode("Казахстаном")))
        .isEqualTo(ids("/v1/actors?q=" + encode("казахстан")))
        .contains("kazakhstan");
  }

  @Test
  void recordsAreFoundByTheNamesOfTheirActorsInOtherScripts() {
    String query = "/v1/exercises?q=" + encode("Таджикистан");
    assertFinds(query, "cooperation-2015 cooperation-2019", "fox-hunting-2019 peace-mission-2009");
    assertThat(ids(query + "&limit=1000"))
        .containsAll(ids("/v1/exercises?participant=tajikistan&rollup=false&limit=1000"));
  }

  @Test
  void theBestComesFirstUnlessAnotherSortIsAskedFor() {
    List<String> best = ids("/v1/actors?q=kazakhstan&limit=1000");
    assertThat(best.get(0)).isEqualTo("kazakhstan");
    assertThat(best.indexOf("border-forces-of-kazakhstan"))
        .as("in the name, and only in what is told of it")
        .isLessThan(best.indexOf("nazarbayev"));
    assertThat(ids("/v1/actors?q=kazakhstan&limit=1000&sort=relevance")).isEqualTo(best);
    assertThat(ids("/v1/actors?q=kazakhstan&limit=1000&sort=id")).isSorted().isNotEqualTo(best);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=kazakhstan", "q=china+-russia", "q=the&sort=relevance,-name"})
  void pagesByRelevanceAreTogetherTheWholeResultInItsOrder(String query) {
    for (String dataset : List.of("actors", "agreements", "exercises")) {
      String list = "/v1/" + dataset + "?fields=name&" + query;
      List<String> whole =
          get(list.replace("?", ".csv?"))
              .asString()
              .lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .toList();
      assertThat(whole).as(list).hasSizeGreaterThan(3);
      assertThat(walk(list + "&limit=" + (whole.size() / 3 + 1))).as(list).isEqualTo(whole);
      assertThat(ids(list + "&limit=1000")).as(list).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "sort=relevance          | sort | goes only together with words to find in q",
        "q=-china&sort=relevance | sort | goes only together with words to find in q",
        "q=china&sort=-relevance | sort | cannot be turned round",
        "q=%22peace              | q    | a quotation mark that is not closed",
        "q=%22%22                | q    | has no letter or digit to look for",
        "q=-                     | q    | has no letter or digit to look for",
      })
  void whatCannotBeLookedForIsTold(String query, String parameter, String detail) {
    JsonPath problem = json(400, "/v1/exercises?" + query);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
  }

  @Test
  void relevanceIsNamedAmongWhatCanBeSortedBy() {
    assertThat(json(400, "/v1/actors?q=x&sort=relevanz").getList("errors[0].allowed", String.class))
        .contains("relevance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "China \"Peace mission\" -H.6  | -h-6 «peace MISSION» chína china",
        "哈萨克 \"中国\"                | 哈-萨-克 “中 国”",
      })
  void theSameWordsAreTheSameQuestion(String one, String other) {
    String self = self("/v1/exercises?q=" + encode(one));
    assertThat(self("/v1/exercises?sort=relevance,id&q=" + encode(other))).isEqualTo(self);
    assertThat(self(self)).isEqualTo(self);
  }

  @Test
  void aWordAPhraseAndWhatIsLeftOutAreDifferentQuestions() {
    assertThat(List.of("peace", "\"peace\"", "-peace", "-\"peace\""))
        .extracting(q -> self("/v1/exercises?q=" + encode(q)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a&b", "a|b", "!a", "a:*", "a<->b", "(a", "'a", "a\\", "a%", "%_", "ａ", "ꙮ", "क्षे"
      })
  void noCharacterIsACommandToTheDatabase(String q) {
    assertThat(get("/v1/actors?q=" + encode(q)).statusCode()).isIn(200, 400);
  }

  private static String self(String path) {
    return json(path).getString("links.self");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
