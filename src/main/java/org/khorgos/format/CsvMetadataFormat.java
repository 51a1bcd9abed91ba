package org.khorgos.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Type;

/** What the columns of the CSV mean, for machines: “CSV on the Web” of the W3C. */
@Singleton
public class CsvMetadataFormat implements Format {

  static final String SUFFIX = "csv-metadata.json";

  private final ObjectMapper json;

  CsvMetadataFormat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String suffix() {
    return SUFFIX;
  }

  @Override
  public String mediaType() {
    return "application/csvm+json";
  }

  @Override
  public String description() {
    return "What the columns of the CSV of the same question mean, as CSV on the Web (W3C).";
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, table(result));
  }

  private static Map<String, Object> table(Result result) {
    Provenance provenance = result.provenance();
    var table = new LinkedHashMap<String, Object>();
    table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
    table.put("@type", "Table");
    table.put("url", provenance.self(".csv"));
    table.put("dc:title", provenance.title());
    table.put("dc:description", "Each row is " + result.description() + ".");
    table.put("dc:identifier", provenance.permalink());
    table.put("dc:bibliographicCitation", provenance.citation());
    table.put("dc:issued", provenance.releasedAt().toString());
    table.put("dc:license", Map.of("@id", "https://spdx.org/licenses/" + provenance.licence()));
    if (!provenance.attributions().isEmpty()) {
      table.put("dc:rights", provenance.attributions());
    }
    table.put("tableSchema", schema(result));
    return table;
  }

  private static Map<String, Object> schema(Result result) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("columns", result.columns().stream().map(CsvMetadataFormat::column).toList());
    if (result.hasRecords()) {
      schema.put("primaryKey", Columns.ID);
    }
    return schema;
  }

  private static Map<String, Object> column(Column<?> column) {
    var described = new LinkedHashMap<String, Object>();
    described.put("name", column.name());
    described.put("titles", column.name());
    described.put("dc:description", column.description());
    described.put("datatype", datatype(column.type()));
    if (column.isSingle()) {
      described.put("required", column.isRequired());
    } else {
      described.put("separator", CellText.SEPARATOR);
    }
    return described;
  }

  private static Object datatype(Type type) {
    return switch (type.kind()) {
      case CODE -> {
        String codes = type.codes().stream().map(CodeValue::code).collect(Collectors.joining("|"));
        yield new TreeMap<>(Map.of("base", "string", "format", "^(" + codes + ")$"));
      }
      case NUMBER -> type.isWhole() ? "integer" : "decimal";
      case DAY -> "date";
      case TEXT, ANY, EDTF, FLAG, TERM, REFERENCE, YEARS, AT_LEAST, VERSION, SINCE, WORDS ->
          "string";
    };
  }
}
