package org.khorgos.curation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;

@DatabaseTest
class DatasetSchemasTest {

  private static final Path FOLDER = Path.of("db/dataset");
  private static final String RIGHT =
      """
      - id: drill-2019
        name: Drill
        kind: exercise
        date: {value: 2019-08, sources: [weitz-caci#1]}
        focus: [maritime]
        personnel:
          value: 1200
          qualifier: about
          sources: [weitz-caci#1]
          others:
            - {value: 1300, relation: planned, sources: [weitz-caci#title]}
        participants:
          items:
            - {actor: china, role: host, personnel: 600, sources: [weitz-caci#1]}
        sources: [weitz-caci#1]
      """;

  @Inject @All List<Dataset<?>> datasets;

  @Test
  void theCommittedSchemasFollowFromTheCode() throws IOException {
    for (Map.Entry<String, String> schema : new DatasetSchemas(datasets).texts().entrySet()) {
      Path file = FOLDER.resolve(DatasetSchemas.path(schema.getKey()));
      if (Boolean.getBoolean("schema.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema.getValue());
        for (Path yaml : files(schema.getKey())) {
          nameSchema(yaml, schema.getKey());
        }
      }
      assertThat(file)
          .as("mvn test -Dtest=DatasetSchemasTest -Dschema.update=true writes it anew")
          .hasContent(schema.getValue());
    }
  }

  /** A dataset's file, and what lies in the folder of its name. */
  private static List<Path> files(String file) throws IOException {
    Path folder = FOLDER.resolve(file.replace(".yaml", ""));
    try (Stream<Path> below = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
      return Stream.concat(Stream.of(FOLDER.resolve(file)).filter(Files::exists), below)
          .filter(path -> path.toString().endsWith(".yaml"))
          .toList();
    }
  }

  private static String line(Path yaml, String file) {
    return FOLDER.equals(yaml.getParent())
        ? DatasetSchemas.line(file)
        : DatasetSchemas.line(file).replace("=schema", "=../schema");
  }

  private static void nameSchema(Path yaml, String file) throws IOException {
    String text = Files.readString(yaml);
    String line = line(yaml, file) + "\n";
    if (!text.startsWith(line)) {
      Files.writeString(yaml, line + text);
    }
  }

  @Test
  void everyFileNamesItsSchemaInItsFirstLineAndFollowsIt() throws IOException {
    for (Map.Entry<String, String> schema : new DatasetSchemas(datasets).texts().entrySet()) {
      assertThat(files(schema.getKey())).isNotEmpty();
      for (Path yaml : files(schema.getKey())) {
        String text = Files.readString(yaml);
        assertThat(text.lines().findFirst()).contains(line(yaml, schema.getKey()));
        if (text.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
          assertThat(errors(schema.getValue(), text)).as(yaml.toString()).isEmpty();
        }
      }
    }
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    for (Map.Entry<String, String> schema : new DatasetSchemas(datasets).texts().entrySet()) {
      var bare = new ArrayList<String>();
      collectBare(new ObjectMapper().readTree(schema.getValue()), "", bare);
      assertThat(bare)
          .as("%s: name a column so, or describe it in otherKeys()", schema.getKey())
          .isEmpty();
    }
  }

  private static void collectBare(JsonNode schema, String path, List<String> bare) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (property.getValue().path("description").asText().isBlank()) {
        bare.add(path + "/" + property.getKey());
      }
    }
    schema.properties().forEach(at -> collectBare(at.getValue(), path + "/" + at.getKey(), bare));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: exercise            | kind: parade",
        "kind: exercise            | knd: exercise",
        "'  name: Drill\n'         | ''",
        "id: drill-2019            | id: Drill 2019",
        "value: 2019-08            | value: August 2019",
        "value: 2019-08            | year: 2019",
        "focus: [maritime]         | certainty: sure",
        "[maritime]                | maritime",
        "[maritime]                | [maritime, maritime]",
        "value: 1200               | value: 1,200",
        "qualifier: about          | qualifier: circa",
        "personnel: 600            | personnel: -600",
        "personnel: 600            | personnel: 1.5",
        "role: host                | role: guest",
        "actor: china,             | ''",
        "actor: china              | actor: China",
        "sources: [weitz-caci#1]   | sources: weitz-caci#1",
        "sources: [weitz-caci#1]   | sources: [weitz-caci]",
        "sources: [weitz-caci#1]   | sources: []",
        "sources: [weitz-caci#1]   | source: [weitz-caci#1]",
        "', relation: planned'     | ''",
        "relation: planned         | relation: disputes",
        "', sources: [weitz-caci#title]' | ''",
        "'value: 1300, '           | ''",
      })
  void aWrongFileFails(String right, String wrong) throws IOException {
    String schema = String.valueOf(new DatasetSchemas(datasets).texts().get("exercises.yaml"));
    assertThat(errors(schema, RIGHT)).isEmpty();
    String text = RIGHT.replace(right, wrong);
    assertThat(text).isNotEqualTo(RIGHT);
    assertThat(errors(schema, text)).isNotEmpty();
  }

  private static List<Error> errors(String schema, String yaml) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(
            Yaml12.json(yaml),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
