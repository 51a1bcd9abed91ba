package org.khorgos;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.contract.ContractFilter;

/** Calls the running application; every answer is held against the contract. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Api() {}

  public static RequestSpecification call() {
    return given().urlEncodingEnabled(false).redirects().follow(false).filter(new ContractFilter());
  }

  public static Response get(String path) {
    return call().get(path);
  }

  /** The answer as JSON, when it is one with this status. */
  public static JsonPath json(int status, String path) {
    return respond(status, path).jsonPath();
  }

  public static JsonPath json(String path) {
    return json(200, path);
  }

  /** How many records a list has on all its pages. */
  public static int total(String path) {
    return tree(path).at("/page/total").intValue();
  }

  /** The ids of the records that a list answers with, in its order. */
  public static List<String> ids(String path) {
    return ids(tree(path));
  }

  /** The ids of a page and of all that follow it, each found by the link of the one before. */
  public static List<String> walk(String first) {
    var ids = new ArrayList<String>();
    JsonNode page = tree(first);
    ids.addAll(ids(page));
    while (page.at("/links/next").isTextual()) {
      page = tree(page.at("/links/next").asText());
      ids.addAll(ids(page));
    }
    return ids;
  }

  /**
   * Fails unless a question finds these records and not those: ids with spaces between. It is put
   * to these alone, so that no record that comes later changes the answer, and an id that is none
   * is refused.
   */
  public static void assertFinds(String path, @Nullable String these, @Nullable String notThose) {
    List<String> wanted = words(these);
    List<String> asked = Stream.concat(wanted.stream(), words(notThose).stream()).toList();
    assertThat(ids(path + "&limit=1000&id=" + String.join(",", asked)))
        .as(path)
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  /** For what many tests ask often: JsonPath compiles a Groovy script for every expression. */
  private static JsonNode tree(String path) {
    try {
      return JSON.readTree(respond(200, path).asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.path("data").spliterator(), false)
        .map(record -> record.path("id").asText())
        .toList();
  }

  private static Response respond(int status, String path) {
    Response response = get(path);
    if (response.statusCode() != status) {
      throw new AssertionError(
          path + " answered " + response.statusCode() + ": " + response.asString());
    }
    return response;
  }
}
