package org.khorgos.query.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.json;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class InvalidQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/exercises?yaer=2019                 | yaer        | is not a parameter        | year",
        "/v1/exercises?participant=chyna         | participant | is not known              | china",
        "/v1/exercises?participant_not=Rusia     | participant_not | is not known          | russia",
        "/v1/exercises?framework=bilatral        | framework   | is not known              | bilateral",
        "/v1/exercises?place=urumqui             | place       | is not known              | Urumqi",
        "/v1/exercises?series=peace-misson       | series      | is not known              | peace-mission",
        "/v1/exercises?sort=nme                  | sort        | is not a name             | name",
        "/v1/exercises?fields=id,participant     | fields      | is not a name             | participants",
        "/v1/exercises?facets=framwork           | facets      | is not a name             | framework",
        "/v1/agreements?party=kazmunygaz         | party       | is not known              | kazmunaygaz",
        "/v1/trade-figures?unit=percentage       | unit        | is not known              | percent",
        "/v1/actors?mentioned_in=weitz           | mentioned_in | is not known             | weitz-caci",
      })
  void aSlipIsToldWithWhatWasProbablyMeant(
      String url, String parameter, String detail, String guess) {
    JsonPath problem = json(400, url.strip());
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
    assertThat(problem.getList("errors[0].did_you_mean", String.class)).contains(guess);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=19",
        "year=2019..2018",
        "year=..",
        "year=2019-2020",
        "year=2019,",
        "year=",
        "year=abc",
        "year=2019...2020",
        "start_date=2019-13",
        "start_date=2019-02-30",
        "personnel=many",
        "personnel=1e9",
        "personnel=999999999999999999999999",
        "min_sources=0.5",
        "min_sources=-",
        "min_sources=2..3",
        "min_sources=..2",
        "sort=name,-name",
        "limit=0",
        "limit=1001",
        "limit=-1",
        "limit=ten",
        "limit=99999999999",
        "rollup=maybe",
        "cursor=x",
        "cursor=bnVsbA",
        "cursor=W10",
        "cursor=%F0%9F%98%80",
        "q=%21%21%21",
        "sort=id,id",
        "sort=",
        "fields=",
        "q=%00",
        "participant=%27%20or%201%3D1--",
        "year=2019&year=2018",
        "bom=true",
        "id=nothing"
      })
  void whatCannotBeReadIsRefusedWithoutShowingTheInside(String query) {
    JsonPath problem = json(400, "/v1/exercises?" + query);
    assertThat(problem.getList("errors")).isNotEmpty();
    assertThat(problem.prettify())
        .doesNotContain("org.khorgos", "java.", "Exception", "select ", "hibernate");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    List<String> parameters =
        json(400, "/v1/exercises?yaer=2019&participant=chyna,rusia&limit=0&sort=nme&year=x")
            .getList("errors.parameter");
    assertThat(parameters)
        .containsExactlyInAnyOrder("yaer", "participant", "participant", "limit", "sort", "year");
  }

  @Test
  void whatIsAllowedIsListedWhenItCanBeRead() {
    JsonPath problem = json(400, "/v1/exercises?framework=nato");
    assertThat(problem.getList("errors[0].allowed", String.class))
        .containsExactly("bilateral", "csto", "multilateral", "national", "sco");
  }

  @Test
  void listsAndTextsAreBounded() {
    String many = "china" + ",china".repeat(50);
    assertThat(json(400, "/v1/exercises?participant=" + many).getString("errors[0].detail"))
        .contains("at most 50");
    assertThat(json(400, "/v1/exercises?q=" + "a".repeat(201)).getString("errors[0].detail"))
        .contains("at most");
    assertThat(
            json(400, "/v1/exercises?q=" + "a+b+c+d+e+f+g+h+i+j+k").getString("errors[0].detail"))
        .contains("at most 10 words");
  }

  @Test
  void aWholeResultIsNotAskedForInPages() {
    JsonPath problem = json(400, "/v1/exercises.csv?limit=10");
    assertThat(problem.getString("errors[0].detail")).contains("always holds the whole result");
  }

  @Test
  void anUnknownRecordIsNotFoundAndItsNeighbourIsNamed() {
    JsonPath problem = json(404, "/v1/exercises/tien-shan-2007");
    assertThat(problem.getList("errors[0].did_you_mean", String.class)).contains("tien-shan-2006");
  }

  @Test
  void aUrlThatIsNotEncodedIsToldHowToBe() throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              "GET /v1/actors?q=J\u00efntao HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "percent-encoded");
    }
  }
}
