package org.khorgos.api.contract;

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

  private static final String SUFFIX = "(\\.[a-z.-]+)?";
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

  /**
   * The schema of an answer; fails when the contract knows no such answer. A format that was asked
   * for with Accept has its operation under the path with the format's suffix, or the other way
   * round.
   */
  JsonNode schema(String path, int status, String mediaType) {
    for (Map.Entry<String, JsonNode> known : document.path("paths").properties()) {
      boolean matches =
          path.matches(pattern(known.getKey()) + SUFFIX) || known.getKey().matches(path + SUFFIX);
      JsonNode schema =
          known
              .getValue()
              .path("get")
              .path("responses")
              .path(String.valueOf(status))
              .path("content")
              .path(mediaType)
              .path("schema");
      if (matches && !schema.isMissingNode()) {
        return schema;
      }
    }
    throw new AssertionError(
        "The contract knows no " + mediaType + " with status " + status + " at " + path);
  }

  private static String pattern(String template) {
    return template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
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
            body,
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
