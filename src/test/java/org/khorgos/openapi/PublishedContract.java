package org.khorgos.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as committed: openapi.yaml. */
public final class PublishedContract {

  public static final Path FILE = Path.of("openapi.yaml");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PublishedContract CONTRACT = new PublishedContract();

  private final JsonNode document;
  private final Map<String, com.networknt.schema.Schema> schemas = new ConcurrentHashMap<>();

  private PublishedContract() {
    try {
      document =
          JSON.valueToTree(
              new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PublishedContract get() {
    return CONTRACT;
  }

  public JsonNode document() {
    return document;
  }

  /** The schema of an answer; fails when the contract knows no such answer. */
  JsonNode schema(String path, int status, String mediaType) {
    String template = template(path);
    JsonNode schema =
        document
            .path("paths")
            .path(template)
            .path("get")
            .path("responses")
            .path(String.valueOf(status))
            .path("content")
            .path(mediaType)
            .path("schema");
    if (schema.isMissingNode()) {
      throw new AssertionError(
          "The contract knows no " + mediaType + " with status " + status + " at " + path);
    }
    return schema;
  }

  /** The path as the contract knows it, with the names of its parameters. */
  private String template(String path) {
    JsonNode paths = document.path("paths");
    return paths.has(path)
        ? path
        : paths.properties().stream()
            .map(Map.Entry::getKey)
            .filter(
                known -> path.matches(known.replace(".", "\\.").replaceAll("\\{[^}]+\\}", "[^/]+")))
            .findFirst()
            .orElse(path);
  }

  /** A format that was asked for with Accept has its operation under the suffixed path. */
  String pathOf(String path, String mediaType) {
    String here = "/get/responses/200/content";
    JsonNode paths = document.path("paths");
    return paths.path(path).at(here).has(mediaType)
        ? path
        : paths.properties().stream()
            .filter(known -> known.getKey().startsWith(path + "."))
            .filter(known -> known.getValue().at(here).has(mediaType))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(path);
  }

  /** Checks a document against a schema of the contract, as JSON Schema 2020-12. */
  void check(String schema, JsonNode body) {
    List<Error> errors = errors(schema, body);
    if (!errors.isEmpty()) {
      throw new AssertionError("Against " + schema + ": " + errors + "\n" + body);
    }
  }

  List<Error> errors(String schema, JsonNode body) {
    return schemas
        .computeIfAbsent(schema, this::compile)
        .validate(
            body.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private com.networknt.schema.Schema compile(String name) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$ref", "#/components/schemas/" + name);
    schema.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }
}
