package org.khorgos.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;

@DatabaseTest
class ContractTest {

  @Test
  void theCommittedContractIsTheOneServed() throws IOException {
    String served = RestAssured.get("/q/openapi").asString();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(PublishedContract.FILE, served);
    }
    assertThat(Files.readString(PublishedContract.FILE))
        .as("openapi.yaml; mvn test -Dtest=ContractTest -Dcontract.update=true writes it anew")
        .isEqualTo(served);
  }

  @Test
  void everyExampleOfEveryParameterIsAnswered() {
    List<String> refused = new ArrayList<>();
    for (String url : exampleUrls()) {
      if (get(url).statusCode() != 200) {
        refused.add(url + " " + get(url).asString());
      }
    }
    assertThat(refused).isEmpty();
  }

  /** What only an answer can tell. */
  private static final Set<String> OF_AN_ANSWER = Set.of("cursor", "release");

  @Test
  void everyOperationIsDescribedWithExamplesAndErrors() {
    for (JsonNode operation : operations()) {
      String id = operation.path("operationId").asText();
      assertThat(operation.path("summary").asText()).as("summary of " + id).isNotBlank();
      assertThat(operation.path("description").asText()).as("description of " + id).isNotBlank();
      assertThat(operation.path("responses").fieldNames())
          .toIterable()
          .as("responses of " + id)
          .contains("200", "414", "500", "503");
      for (JsonNode reference : operation.path("parameters")) {
        JsonNode parameter = resolve(reference);
        assertThat(parameter.path("description").asText())
            .as("description of " + id + " " + parameter.path("name"))
            .isNotBlank();
        assertThat(
                parameter.has("example")
                    || parameter.path("schema").has("examples")
                    || OF_AN_ANSWER.contains(parameter.path("name").asText())
                    || parameter.path("schema").has("default"))
            .as("example of " + id + " " + parameter.path("name"))
            .isTrue();
      }
    }
  }

  @Test
  void anAnswerOfTheWrongShapeIsNoticed() throws IOException {
    JsonNode right =
        new ObjectMapper().readTree(Api.get("/v1/exercises/cooperation-2019").asByteArray());
    assertThat(PublishedContract.get().errors("ExerciseAnswer", right)).isEmpty();

    assertWrong(right, "personnel", "many");
    assertWrong(right, "start_date", "August 2019");
    assertWrong(right, "framework", "nato");

    ObjectNode empty = right.deepCopy();
    ((ObjectNode) empty.get("data")).putNull("name");
    assertThat(PublishedContract.get().errors("ExerciseAnswer", empty)).isNotEmpty();

    ObjectNode missing = right.deepCopy();
    ((ObjectNode) missing.get("data")).remove("articles");
    assertThat(PublishedContract.get().errors("ExerciseAnswer", missing)).isNotEmpty();
  }

  private static void assertWrong(JsonNode right, String field, String value) {
    ObjectNode wrong = right.deepCopy();
    ((ObjectNode) wrong.get("data")).put(field, value);
    assertThat(PublishedContract.get().errors("ExerciseAnswer", wrong))
        .as(field + " = " + value)
        .isNotEmpty();
  }

  /** One call for each parameter that has an example, and one for each operation. */
  private static List<String> exampleUrls() {
    var urls = new ArrayList<String>();
    var called = new HashSet<String>();
    String release = json("/v1").getString("meta.release");
    PublishedContract.get()
        .document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                addExampleUrls(path.getKey(), path.getValue().path("get"), release, called, urls));
    return urls;
  }

  /**
   * Adds calls of an operation, each with what is required.
   *
   * @param called parameters that other operations share with this one, and that were called there
   */
  private static void addExampleUrls(
      String path, JsonNode operation, String release, Set<String> called, List<String> urls) {
    List<JsonNode> parameters =
        StreamSupport.stream(operation.path("parameters").spliterator(), false).toList();
    List<JsonNode> resolved = parameters.stream().map(ContractTest::resolve).toList();
    urls.add(filled(path, resolved, release) + query(resolved, Set.of()));
    for (JsonNode parameter : parameters) {
      JsonNode known = resolve(parameter);
      boolean shared = parameter.has("$ref") && !called.add(parameter.path("$ref").asText());
      if (!shared && known.path("schema").has("examples")) {
        urls.add(filled(path, resolved, release) + query(resolved, Set.of(known)));
      }
    }
  }

  private static String query(List<JsonNode> parameters, Set<JsonNode> wanted) {
    String query =
        parameters.stream()
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .filter(
                parameter -> wanted.contains(parameter) || parameter.path("required").asBoolean())
            .map(ContractTest::example)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** A path with the examples of its parameters; a release is the one that is loaded. */
  private static String filled(String path, List<JsonNode> parameters, String release) {
    String url = path;
    for (JsonNode parameter : parameters) {
      String example = parameter.path("example").asText();
      boolean isRelease = example.matches("\\d{4}\\.\\d{2}\\.\\d+");
      url = url.replace("{" + parameter.path("name").asText() + "}", isRelease ? release : example);
    }
    return url;
  }

  private static String example(JsonNode parameter) {
    String text = text(parameter.at("/schema/examples/0"));
    return parameter.path("name").asText() + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(JsonNode example) {
    return example.isArray()
        ? StreamSupport.stream(example.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(","))
        : example.asText();
  }

  private static List<JsonNode> operations() {
    return StreamSupport.stream(
            PublishedContract.get().document().path("paths").spliterator(), false)
        .map(path -> path.path("get"))
        .toList();
  }

  private static JsonNode resolve(JsonNode parameter) {
    return parameter.has("$ref")
        ? PublishedContract.get().document().at(parameter.path("$ref").asText().substring(1))
        : parameter;
  }
}
