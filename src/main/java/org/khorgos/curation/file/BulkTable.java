package org.khorgos.curation.file;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.curation.yaml.FilePosition;
import org.khorgos.curation.yaml.RowEntry;
import org.khorgos.curation.yaml.YamlFile;
import org.khorgos.evidence.CitedRecord;

/**
 * A bulk table, whose rows are records. It is read row by row, as often as needed, and never held
 * in memory.
 */
public final class BulkTable {

  /** A table with more errors has one cause for all of them. */
  private static final int ERRORS = 100;

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final TableMapping mapping;
  private final EntryReader<?> reader;
  private final DatasetFiles files;
  private final FilePosition mappedAt;

  BulkTable(
      TableMapping mapping,
      Dataset<?> dataset,
      RecordIndex records,
      DatasetFiles files,
      FilePosition mappedAt) {
    this.mapping = mapping;
    this.reader = new EntryReader<>(dataset, records);
    this.files = files;
    this.mappedAt = mappedAt;
  }

  /**
   * Reads all rows.
   *
   * @param consumer takes each record, and where its row stands
   * @throws InvalidDatasetException after at most a hundred errors
   */
  public void each(BiConsumer<CitedRecord, FilePosition> consumer) {
    var errors = new ArrayList<FileError>();
    for (String file : mapping.files()) {
      DatasetFiles.FileContents table = files.tables().get(DatasetFiles.TABLES + file);
      if (table == null) {
        errors.add(wrong("files", "names " + file + ", which is not in " + DatasetFiles.TABLES));
        continue;
      }
      try (InputStream in = table.open();
          MappingIterator<String[]> rows =
              CSV.readerFor(String[].class)
                  .readValues(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        each(
            rows,
            new YamlFile(files.path(DatasetFiles.TABLES + file), "", errors::add),
            errors,
            consumer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidDatasetException(errors);
    }
  }

  private void each(
      MappingIterator<String[]> rows,
      YamlFile file,
      List<FileError> errors,
      BiConsumer<CitedRecord, FilePosition> consumer)
      throws IOException {
    String[] header = rows.hasNextValue() ? rows.nextValue() : new String[0];
    if (header.length > 0) {
      header[0] = header[0].replaceFirst("^\uFEFF", "");
    }
    var lacking = new TreeSet<>(mapping.needed());
    lacking.removeAll(List.of(header));
    if (!lacking.isEmpty()) {
      errors.add(
          wrong(
              "record",
              "names columns that %s has not: %s; it has %s"
                  .formatted(file.path(), String.join(", ", lacking), String.join(", ", header))));
      return;
    }
    var cells = new TableCells(mapping, List.of(header), file.path(), errors::add);
    while (errors.size() < ERRORS && rows.hasNextValue()) {
      int line = rows.getCurrentLocation().getLineNr();
      cells
          .of(rows.nextValue(), line)
          .flatMap(row -> record(row, line, file, errors))
          .ifPresent(record -> consumer.accept(record, new FilePosition(file.path(), line)));
    }
  }

  private Optional<CitedRecord> record(
      Map<String, @Nullable String> row, int line, YamlFile file, List<FileError> errors) {
    var values = new LinkedHashMap<String, String>();
    mapping
        .record()
        .forEach((key, template) -> template.fill(row).ifPresent(text -> values.put(key, text)));
    if (mapping.elsewhere().contains(values.getOrDefault("id", ""))) {
      return Optional.empty();
    }
    String source =
        mapping.article() + "#table: " + mapping.entry().fill(row).orElse("line " + line);
    int before = errors.size();
    var draft = reader.draft(RowEntry.of(file, reader.outline(), line, values, source));
    draft.read();
    draft.readEvidence();
    if (errors.size() > before) {
      return Optional.empty();
    }
    draft.record().buildSearchTexts();
    return Optional.of(draft.record());
  }

  private FileError wrong(String key, String reason) {
    return new FileError(mappedAt.file(), mappedAt.line(), "-", key, reason);
  }
}
