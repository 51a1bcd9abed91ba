package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A data package that was sent, read as its descriptor says. */
public record PackageReader(Map<String, String> texts, JsonNode descriptor) {

  public static PackageReader of(byte[] zip) throws IOException {
    var texts = new LinkedHashMap<String, String>();
    var in = new ZipInputStream(new ByteArrayInputStream(zip));
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return new PackageReader(texts, new ObjectMapper().readTree(texts.get("datapackage.json")));
  }

  Set<String> files() {
    return texts.keySet();
  }

  String text(String file) {
    return texts.getOrDefault(file, "");
  }

  public List<String> column(String table, String field) throws IOException {
    return rows(table).stream().map(row -> row.get(field)).toList();
  }

  public List<String> links(String table) {
    var links = new ArrayList<String>();
    for (JsonNode link : resource(table).at("/schema/foreignKeys")) {
      links.add(
          link.at("/fields/0").asText() + " -> " + link.at("/reference/resource").asText(table));
    }
    return links;
  }

  /** Fails unless every file holds what the descriptor says of it. */
  public void check() throws IOException {
    for (JsonNode resource : descriptor.path("resources")) {
      String table = resource.path("name").asText();
      List<CSVRecord> rows = rows(table);
      assertThat(rows.isEmpty() ? List.of() : rows.get(0).getParser().getHeaderNames())
          .isIn(List.of(), resource.at("/schema/fields").findValuesAsText("name"));
      for (JsonNode field : resource.at("/schema/fields")) {
        for (CSVRecord row : rows) {
          checkCell(table, field, row.get(field.path("name").asText()));
        }
      }
      assertThat(rows.stream().map(row -> key(resource, row))).as(table).doesNotHaveDuplicates();
      for (JsonNode link : resource.at("/schema/foreignKeys")) {
        String other = link.at("/reference/resource").asText(table);
        Set<String> ids = Set.copyOf(column(other, link.at("/reference/fields/0").asText()));
        assertThat(column(table, link.at("/fields/0").asText()))
            .as("%s -> %s", table, other)
            .allMatch(id -> id.isEmpty() || ids.contains(id));
      }
    }
  }

  private static void checkCell(String table, JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    String type = field.path("type").asText();
    if (cell.isEmpty()) {
      assertThat(constraints.path("required").asBoolean()).as(table + field).isFalse();
    } else if (type.equals("integer")) {
      assertThat(cell).matches("-?\\d+");
    } else if (type.equals("number")) {
      assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
    } else if (type.equals("date")) {
      assertThat(LocalDate.parse(cell)).hasToString(cell);
    } else if (constraints.has("enum")) {
      assertThat(constraints.path("enum")).anyMatch(code -> code.asText().equals(cell));
    }
  }

  private static List<String> key(JsonNode resource, CSVRecord row) {
    JsonNode key = resource.at("/schema/primaryKey");
    return key.isMissingNode()
        ? List.of(String.valueOf(row.getRecordNumber()))
        : StreamSupport.stream(key.spliterator(), false)
            .map(field -> row.get(field.asText()))
            .toList();
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = text(resource(table).path("path").asText());
    return format.parse(new StringReader(text)).getRecords();
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : descriptor.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no table " + name);
  }
}
