package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.ListDefinition;

@DatabaseTest
class CsvMetadataFormatTest {

  @Inject @All List<ListDefinition<?>> datasets;

  @Test
  void theMetadataOfEveryListDescribesItsCsvCellByCell() throws IOException {
    for (ListDefinition<?> dataset : datasets) {
      check(dataset.path() + ".csv", metadata(dataset.path() + ".csv-metadata.json"));
    }
  }

  @Test
  void theCsvLeadsToItsMetadataAndThatBackToIt() throws IOException {
    String csv = "/v1/exercises.csv?fields=id,focus&year=2019";
    String link =
        get(csv + "&bom=true").headers().getValues("Link").stream()
            .filter(value -> value.contains("application/csvm+json"))
            .findFirst()
            .orElseThrow();
    assertThat(link).contains("rel=\"describedby\"");
    JsonNode metadata = metadata(link.replaceAll("^<|>.*", ""));
    assertThat(metadata.path("url").asText()).endsWith(csv);
    check(csv, metadata);
    String release = json("/v1/exercises?limit=1").getString("meta.release");
    assertThat(metadata("/v1/exercises.csv-metadata.json?release=" + release).path("url").asText())
        .endsWith("/v1/exercises.csv?release=" + release);
  }

  private static void check(String csv, JsonNode metadata) throws IOException {
    List<CSVRecord> lines =
        CSVFormat.RFC4180
            .parse(new StringReader(new String(get(csv).asByteArray(), StandardCharsets.UTF_8)))
            .getRecords();
    JsonNode columns = metadata.at("/tableSchema/columns");
    assertThat(columns.findValuesAsText("titles")).isEqualTo(lines.get(0).toList());
    for (CSVRecord line : lines.subList(1, lines.size())) {
      for (int i = 0; i < columns.size(); i++) {
        check(columns.get(i), line.get(i));
      }
    }
  }

  private static void check(JsonNode column, String cell) {
    if (cell.isEmpty()) {
      assertThat(column.path("required").asBoolean()).as(column.toString()).isFalse();
    } else if (column.has("separator")) {
      for (String value : List.of(cell.split(column.path("separator").asText(), -1))) {
        checkValue(column.path("datatype"), value);
      }
    } else {
      checkValue(column.path("datatype"), cell);
    }
  }

  private static void checkValue(JsonNode datatype, String value) {
    switch (datatype.isTextual() ? datatype.asText() : datatype.path("base").asText()) {
      case "integer" -> assertThat(value).matches("-?\\d+");
      case "decimal" -> assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
      case "date" -> assertThat(LocalDate.parse(value)).hasToString(value);
      case "string" -> assertThat(value).matches(datatype.path("format").asText(".*"));
      default -> throw new AssertionError(datatype);
    }
  }

  private static JsonNode metadata(String path) throws IOException {
    return new ObjectMapper().readTree(get(path).asByteArray());
  }
}
