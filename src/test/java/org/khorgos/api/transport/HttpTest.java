package org.khorgos.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.call;
import static org.khorgos.Api.get;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.DatabaseTest;

@DatabaseTest
class HttpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1",
        "/v1/exercises",
        "/v1/exercises.csv",
        "/v1/exercises.ndjson",
        "/v1/exercises/center-2019",
        "/v1/suggest?q=dzhaks"
      })
  void whatAClientHasAlreadyIsNotSentAgain(String path) {
    String etag = get(path).header("ETag");
    assertThat(etag).startsWith("W/\"");
    for (String known : List.of(etag, etag.substring(2), "\"other\", " + etag, "*")) {
      Response again = call().header("If-None-Match", known).get(path);
      assertThat(again.statusCode()).as(known).isEqualTo(304);
      assertThat(again.asByteArray()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(etag);
      assertThat(again.header("Cache-Control")).contains("max-age=300");
    }
    assertThat(call().header("If-None-Match", "W/\"other\"").get(path).statusCode()).isEqualTo(200);
  }

  /** As bytes, since clients mend or refuse such requests themselves. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /v1/exercises HTTP/1.1                            | 400 | needs a Host header",
        "GET /v1/exercises?limit=1 HTTP/1.0                    | 400 | needs a Host header",
        "GET /v1/exercises?limit=1 HTTP/1.0,Host: localhost    | 200 | data",
        "GET /v1/exercises.csv?limit=1 HTTP/1.0,Host: localhost | 400 | whole result",
        "GET /v1/exercises?% HTTP/1.1,Host: localhost          | 400 | percent-encoded",
        "GET /v1/exercises?q=%zz HTTP/1.1,Host: localhost      | 400 | percent-encoded",
        "GET /v1/actors/%E0%A4%A HTTP/1.1,Host: localhost      | 400 | percent-encoded",
        "GET /%zz HTTP/1.1,Host: localhost                     | 400 | percent-encoded",
        "GET // HTTP/1.1,Host: localhost                       | 400 | malformed",
        "GET /\\x HTTP/1.1,Host: localhost                     | 400 | percent-encoded",
        "FOO1 /v1/exercises HTTP/1.1,Host: localhost           | 405 | can be read",
      })
  void anOddRequestIsAnsweredWithAProblemThatAPageCanRead(String lines, int status, String said)
      throws IOException {
    String response =
        bytes(String.join("\r\n", lines.split(",")) + "\r\nConnection: close\r\n\r\n");
    assertThat(response).startsWith("HTTP/1.").contains(" " + status + " ").contains(said);
    assertThat(response.toLowerCase(Locale.ROOT)).contains("access-control-allow-origin: *");
    if (status >= 400) {
      assertThat(response).contains("application/problem+json");
    }
  }

  private static String bytes(String request) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void methodsThatAClientInventsAreNotMeasured() {
    for (String method : List.of("INVENTED", "POST", "TRACE")) {
      assertThat(call().request(method, "/v1/exercises").statusCode()).isEqualTo(405);
    }
    get("/v1/exercises?limit=1");
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("http_server_requests_seconds_count{method=\"GET\"")
        .doesNotContain("INVENTED", "method=\"POST\"", "method=\"TRACE\"");
  }

  @Test
  void theSameQuestionAskedOtherwiseHasTheSameValidator() {
    String etag = get("/v1/exercises?year=2019&participant=china,kazakhstan").header("ETag");
    assertThat(get("/v1/exercises?participant=KAZ,chn&year=2019&limit=100").header("ETag"))
        .isEqualTo(etag);
    assertThat(get("/v1/exercises?participant=china&year=2019").header("ETag")).isNotEqualTo(etag);
    assertThat(get("/v1/exercises.csv?year=2019&participant=china,kazakhstan").header("ETag"))
        .isNotEqualTo(etag);
  }

  @Test
  void anAnswerSaysHowItMayBeKeptAndWhereToGo() {
    Response response = get("/v1/exercises?limit=1");
    assertThat(response.header("Cache-Control"))
        .isEqualTo("public, max-age=300, stale-while-revalidate=86400");
    assertThat(response.header("Vary")).contains("Accept", "Accept-Encoding");
    String links = String.join(", ", response.headers().getValues("Link"));
    assertThat(links)
        .contains("rel=\"next\"", "rel=\"service-desc\"", "rel=\"describedby\"", "rel=\"license\"");
    assertThat(String.join(", ", get("/v1/exercises").headers().getValues("Link")))
        .doesNotContain("rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/exercises",
        "/v1/exercises?year=x",
        "/v1/nothing",
        "/nothing",
        "/q/health",
        "/v1/exercises/nothing"
      })
  void anyPageMayReadAnyAnswer(String path) {
    Response response = call().header("Origin", "https://example.org").get(path);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.header("Access-Control-Expose-Headers")).contains("ETag", "Link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/exercises",
        "/v1/exercises.csv",
        "/v1/exercises/center-2019",
        "/v1",
        "/v1/suggest?q=dzhaks"
      })
  void headAnswersAsGetWithoutTheBody(String path) {
    Response head = call().head(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get(path).header("ETag"));
    assertThat(head.header("Content-Length")).isEqualTo(get(path).header("Content-Length"));
  }

  @Test
  void optionsTellsWhatIsAllowed() {
    Response options =
        call()
            .header("Origin", "https://example.org")
            .header("Access-Control-Request-Method", "GET")
            .options("/v1/exercises");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(options.header("Access-Control-Allow-Methods")).contains("GET");
    assertThat(options.header("Access-Control-Allow-Headers")).contains("If-None-Match");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/exercises", "/v1/exercises/center-2019", "/v1"})
  void nothingCanBeWritten(String path) {
    for (Response response :
        List.of(
            call().post(path),
            call().put(path),
            call().delete(path),
            call().body("[]").patch(path))) {
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.contentType()).contains("application/problem+json");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                  | application/json",
        "application/json                     | application/json",
        "text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
        "text/csv                             | text/csv",
        "text/csv, application/json;q=0.5     | text/csv",
        "text/csv;q=0.5, application/json     | application/json",
        "text/*                               | text/csv",
        "application/x-ndjson                 | application/x-ndjson",
      })
  void theFormatAcceptedMostIsSent(String accept, String type) {
    assertThat(call().header("Accept", accept).get("/v1/exercises").contentType()).startsWith(type);
  }

  @Test
  void aFormatThatIsNotAtHandIsRefused() {
    assertThat(call().header("Accept", "application/xml").get("/v1/exercises").statusCode())
        .isEqualTo(406);
    assertThat(get("/v1/exercises.cs").statusCode()).isEqualTo(404);
    assertThat(get("/v1/exercises.cs").jsonPath().getList("errors[0].did_you_mean", String.class))
        .contains("csv");
  }

  @Test
  void thePathNamesTheFormatWhateverIsAccepted() {
    assertThat(call().header("Accept", "application/json").get("/v1/exercises.csv").contentType())
        .startsWith("text/csv");
  }

  @Test
  void anAnswerThatLiesInAFileIsSentWholePlainAndCompressed() throws IOException {
    byte[] plain = raw("identity").get("/v1/evidence.csv").asByteArray();
    assertThat(plain).hasSizeGreaterThan(20_000);
    Response head = raw("identity").head("/v1/evidence.csv");
    assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(plain.length));
    byte[] compressed = raw("gzip").get("/v1/evidence.csv").asByteArray();
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      assertThat(gzip.readAllBytes()).isEqualTo(plain);
    }
    assertThat(new String(plain, StandardCharsets.UTF_8).lines().count())
        .isEqualTo(1 + get("/v1/evidence?limit=1").jsonPath().getLong("page.total"));
  }

  private static RequestSpecification raw(String encoding) {
    return RestAssured.given()
        .config(
            RestAssured.config()
                .decoderConfig(
                    io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", encoding);
  }

  @ParameterizedTest
  @CsvSource({"gzip,gzip", "'gzip, deflate, br',gzip", "*,gzip", "gzip;q=0,", "identity,", "br,"})
  void anAnswerIsCompressedForWhoeverCanReadIt(String accepted, String encoding) {
    Response response = raw(accepted).get("/v1/exercises");
    assertThat(response.header("Content-Encoding")).isEqualTo(encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/nothing",
        "/nothing",
        "/v1/exercises/center-2019/more",
        "/v2/exercises",
        "/v1/exercises/a%00b"
      })
  void aPathThatLeadsNowhereIsAProblem(String path) {
    Response response = call().get(path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(404);
    assertThat(response.contentType()).contains("application/problem+json");
  }

  @Test
  void aUrlHasABound() {
    Response response = get("/v1/exercises?q=" + "a".repeat(9000));
    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.jsonPath().getString("detail")).contains("at most 8000");
  }

  @Test
  void aRecordAskedForByACodeOrInCapitalsIsFoundUnderItsId() {
    for (String id : List.of("kaz", "KZ", "Kazakhstan", "Astana")) {
      Response response = get("/v1/actors/" + id);
      assertThat(response.statusCode()).isEqualTo(308);
      assertThat(response.header("Location")).isEqualTo("/v1/actors/kazakhstan");
    }
  }

  @Test
  void healthAndMetricsAreThere() {
    get("/v1/exercises");
    assertThat(RestAssured.get("/q/health").jsonPath().getString("status")).isEqualTo("UP");
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("http_server_requests_seconds_count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "text/csv;q=x", "/", ";", "application/json;q="})
  void anAcceptHeaderThatCannotBeReadIsPassedOver(String accept) {
    assertThat(call().header("Accept", accept).get("/v1/exercises").contentType())
        .startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/exercise,exercises",
    "/v1/trade_figures,trade-figures",
    "/v1/article.csv,articles",
    "/v1/agreement/x,agreements"
  })
  void aPathThatIsNearlyADatasetIsToldWhich(String path, String dataset) {
    Response response = get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.jsonPath().getList("errors[0].did_you_mean", String.class))
        .contains(dataset);
  }
}
