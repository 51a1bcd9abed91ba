package org.khorgos.api.transport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;

/** A repeated request has the same response as the first. */
@DatabaseTest
class RepeatedRequestTest {

  private static RequestSpecification ask(String accept, String encoding) {
    return given()
        .urlEncodingEnabled(false)
        .config(
            RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept", accept)
        .header("Accept-Encoding", encoding);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/exercises?limit=3&sort=-name, application/json, identity",
    "/v1/exercises?limit=3&sort=-name, application/json, gzip",
    "/v1/exercises?framework=sco, text/csv, identity",
    "/v1/exercises?fields=name&limit=2, */*, deflate",
    "/v1/actors/china?cite=ris, */*, gzip",
    "/v1/exercises/aggregate?group_by=year, */*, gzip",
    "/explore/exercises?framework=sco, text/html, gzip",
    "/v1/suggest?q=peace&limit=3, */*, identity",
  })
  void theSameRequestHasTheSameResponse(String path, String accept, String encoding) {
    Response first = ask(accept, encoding).get(path);
    List<Header> headers = first.headers().asList();
    for (int i = 0; i < 2; i++) {
      Response again = ask(accept, encoding).get(path);
      assertThat(again.statusCode()).isEqualTo(first.statusCode());
      assertThat(again.headers().asList()).containsExactlyInAnyOrderElementsOf(headers);
      assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    }
    Response head = ask(accept, encoding).head(path);
    assertThat(head.headers().asList()).containsExactlyInAnyOrderElementsOf(headers);
    assertThat(head.asByteArray()).isEmpty();
  }

  @Test
  void aClientThatHasTheResponseGetsNotModified() {
    String path = "/v1/exercises?limit=4&sort=-name";
    String etag = ask("*/*", "gzip").get(path).header("ETag");
    Response unchanged = ask("*/*", "gzip").header("If-None-Match", etag).get(path);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.header("ETag")).isEqualTo(etag);
    assertThat(unchanged.headers().hasHeaderWithName("Content-Encoding")).isFalse();
    assertThat(unchanged.header("Cache-Control")).contains("max-age");
    assertThat(unchanged.header("Vary")).isNotEmpty();
    assertThat(ask("*/*", "gzip").header("If-None-Match", "W/\"other\"").get(path).statusCode())
        .isEqualTo(200);
  }

  @Test
  void anotherFormatOrEncodingIsAnotherRequest() {
    String path = "/v1/exercises?limit=5&sort=-name";
    assertThat(ask("*/*", "gzip").get(path).header("Content-Encoding")).isEqualTo("gzip");
    assertThat(ask("*/*", "gzip").get(path).header("Content-Encoding")).isEqualTo("gzip");
    assertThat(ask("*/*", "identity").get(path).header("Content-Encoding")).isNotEqualTo("gzip");
    String all = "/v1/exercises?framework=sco";
    assertThat(ask("text/csv", "gzip").get(all).contentType()).startsWith("text/csv");
    assertThat(ask("application/json", "gzip").get(all).contentType())
        .startsWith("application/json");
    assertThat(ask("text/csv", "gzip").get(all).contentType()).startsWith("text/csv");
  }

  @Test
  void anErrorIsFoundAnew() {
    String path = "/v1/exercises?participant=chyna";
    assertThat(ask("*/*", "gzip").get(path).statusCode()).isEqualTo(400);
    assertThat(ask("*/*", "gzip").get(path).statusCode()).isEqualTo(400);
  }
}
