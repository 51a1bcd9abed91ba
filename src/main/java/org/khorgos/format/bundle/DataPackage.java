package org.khorgos.format.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.khorgos.format.CellText;
import org.khorgos.format.CitedSources;
import org.khorgos.format.CsvTable;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Row;

/** A zip after Data Package v2: tables as CSV, what they mean, and how to cite them. */
final class DataPackage {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final String name;
  private final Provenance provenance;
  private final List<PackageTable> tables;
  private final List<Attachment> attachments;

  private DataPackage(
      String name, Provenance provenance, List<PackageTable> tables, List<Attachment> attachments) {
    this.name = name;
    this.provenance = provenance;
    this.tables = tables;
    this.attachments = attachments;
  }

  /** A result, and the sources it cites. */
  static DataPackage of(Result result) {
    Optional<CitedSources> cited = CitedSources.by(result);
    cited.ifPresent(sources -> result.rows().each(sources::add));
    Map<String, String> known =
        cited.map(sources -> Map.of(sources.dataset(), "sources")).orElse(Map.of());
    var tables = new ArrayList<PackageTable>();
    tables.add(PackageTable.records(result.name(), result, known));
    tables.addAll(PackageTable.lists(result, known));
    cited.ifPresent(
        sources -> tables.add(PackageTable.records("sources", sources.records(), Map.of())));
    return new DataPackage("khorgos-" + result.name(), result.provenance(), tables, List.of());
  }

  /** All datasets of a release, and what they were made from. */
  static DataPackage of(
      List<Result> datasets, List<Attachment> attachments, Provenance provenance) {
    return new DataPackage("khorgos", provenance, tables(datasets), attachments);
  }

  /** The tables of datasets that are whole, so that every reference is a link. */
  static List<PackageTable> tables(List<Result> datasets) {
    var known = new HashMap<String, String>();
    datasets.forEach(dataset -> known.put(dataset.name(), dataset.name()));
    var tables = new ArrayList<PackageTable>();
    for (Result dataset : datasets) {
      tables.add(PackageTable.records(dataset.name(), dataset, known));
      tables.addAll(PackageTable.lists(dataset, known));
    }
    return tables;
  }

  void write(OutputStream out) throws IOException {
    // All entries have the time of the release, so that the same tables are the same bytes.
    LocalDateTime released = LocalDateTime.ofInstant(provenance.releasedAt(), ZoneOffset.UTC);
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(entry("datapackage.json", released));
    JSON.writeValue(zip, descriptor());
    zip.putNextEntry(entry("CITATION.cff", released));
    zip.write(new CitationFile(provenance).text().getBytes(StandardCharsets.UTF_8));
    for (PackageTable table : tables) {
      zip.putNextEntry(entry(TableSchema.file(table), released));
      write(table, zip);
    }
    for (Attachment attachment : attachments) {
      zip.putNextEntry(entry(attachment.name(), released));
      attachment.body().write(zip);
    }
    zip.finish();
  }

  private static void write(PackageTable table, OutputStream out) throws IOException {
    List<PackageTable.Field> fields = table.fields();
    CsvTable.write(
        fields.stream().map(PackageTable.Field::name).toList(),
        cells -> table.rows().each(row -> cells.accept(cells(fields, row))),
        out);
  }

  private static Row cells(List<PackageTable.Field> fields, Row row) {
    Row.Builder cells = Row.builder();
    for (PackageTable.Field field : fields) {
      Object value = row.value(field.name());
      cells.put(field.name(), field.isList() ? CellText.joined(value) : value);
    }
    return cells.build();
  }

  private static ZipEntry entry(String file, LocalDateTime time) {
    var entry = new ZipEntry(file);
    entry.setTimeLocal(time);
    return entry;
  }

  private Map<String, Object> descriptor() {
    var descriptor = new LinkedHashMap<String, Object>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("name", name);
    descriptor.put("id", provenance.permalink());
    descriptor.put("title", provenance.title());
    descriptor.put(
        "description",
        "An empty cell means that no source states it. Cite as: " + provenance.citation());
    descriptor.put("homepage", provenance.permalink());
    descriptor.put("version", provenance.release());
    descriptor.put("created", provenance.releasedAt().toString());
    descriptor.put("licenses", List.of(licence()));
    Set<Map<String, Object>> licensed = LicensedSources.of(tables);
    if (!licensed.isEmpty()) {
      descriptor.put("sources", licensed);
    }
    descriptor.put(
        "contributors",
        List.of(new TreeMap<>(Map.of("title", "Khorgos", "roles", List.of("publisher")))));
    descriptor.put("resources", tables.stream().map(TableSchema::resource).toList());
    return descriptor;
  }

  private Map<String, String> licence() {
    var licence = new LinkedHashMap<String, String>();
    licence.put("name", provenance.licence());
    licence.put("path", "https://spdx.org/licenses/" + provenance.licence() + ".html");
    return licence;
  }
}
