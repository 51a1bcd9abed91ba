package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.curation.yaml.FilePosition;
import org.khorgos.curation.yaml.YamlFile;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Source;
import org.khorgos.release.RetiredRecord;
import org.khorgos.release.StatedRelease;

/**
 * Reads all dataset files into records in three passes: first ids, so that entries can refer to
 * each other in any order; then contents; then evidence, which needs the paragraphs of the sources.
 */
public final class DatasetReader {

  /**
   * What the files hold.
   *
   * @param release which release they are; empty for files of the time before they said so
   * @param records of all files, with their positions
   * @param retired ids no longer in use
   */
  public record Contents(
      Optional<StatedRelease> release,
      Map<CitedRecord, FilePosition> records,
      List<BulkTable> tables,
      List<RetiredRecord> retired) {}

  private final List<Dataset<?>> datasets;
  private final DatasetFiles files;
  private final RecordIndex records;
  private final Set<FileError> errors = new LinkedHashSet<>();
  private boolean unreadable;

  public DatasetReader(List<Dataset<?>> datasets, DatasetFiles files) {
    this.datasets = datasets;
    this.files = files;
    this.records =
        new RecordIndex(
            datasets.stream()
                .collect(
                    Collectors.toMap(
                        dataset -> dataset.columns().entity(),
                        dataset -> files.path(dataset.file()))));
  }

  /**
   * Reads all files.
   *
   * @throws InvalidDatasetException with every error of every file
   */
  public Contents read() {
    Optional<StatedRelease> release = StatedReleaseReader.read(files, errors::add);
    var drafts = new ArrayList<EntryReader<?>.Draft>();
    datasets.forEach(dataset -> drafts.addAll(drafts(dataset)));
    if (unreadable) {
      // References to the entries of such a file would be reported as errors too.
      throw invalid();
    }
    drafts.forEach(draft -> draft.read());
    drafts.forEach(draft -> draft.readEvidence());
    List<BulkTable> tables = tables();
    List<RetiredRecord> retired =
        new RetiredRecordReader(datasets, records)
            .read(entries(RetiredRecordReader.FILE, RetiredRecordReader.outline(datasets), true));
    if (!errors.isEmpty()) {
      throw invalid();
    }
    Map<CitedRecord, FilePosition> positions = records.positions();
    positions.keySet().forEach(CitedRecord::buildSearchTexts);
    return new Contents(release, positions, tables, retired);
  }

  private InvalidDatasetException invalid() {
    return new InvalidDatasetException(
        errors.stream()
            .sorted(Comparator.comparing(FileError::file).thenComparing(FileError::line))
            .toList());
  }

  private <E extends CitedRecord> List<EntryReader<?>.Draft> drafts(Dataset<E> dataset) {
    var reader = new EntryReader<>(dataset, records);
    var drafts = new ArrayList<EntryReader<?>.Draft>();
    for (String file : files.parts(dataset.file())) {
      for (YamlMapping mapping : entries(file, reader.outline(), !file.equals(dataset.file()))) {
        EntryReader<E>.Draft draft = reader.draft(mapping);
        mapping
            .id()
            .flatMap(id -> records.add(id, draft.record(), mapping.position()))
            .ifPresent(
                other ->
                    mapping.error(
                        "id", "is the id of another entry too, in " + place(other, mapping)));
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static String place(FilePosition other, YamlMapping mapping) {
    String line = "line " + other.line();
    return other.file().equals(mapping.position().file()) ? line : line + " of " + other.file();
  }

  private List<BulkTable> tables() {
    var tables = new ArrayList<BulkTable>();
    for (String file : files.mappings()) {
      for (YamlMapping mapping : entries(file, TableMappings.outline(datasets), true)) {
        var entry = new Entry(new YamlKeys(mapping, records));
        TableMapping table = TableMapping.read(entry, datasets);
        entry.reference("article", Source.class);
        mapping.reportUnknown();
        datasets.stream()
            .filter(dataset -> dataset.name().equals(table.dataset()))
            .map(dataset -> new BulkTable(table, dataset, records, files, mapping.position()))
            .forEach(tables::add);
      }
    }
    return tables;
  }

  private List<YamlMapping> entries(String file, KeyOutline outline, boolean mayBeEmpty) {
    String text = files.texts().getOrDefault(file, "");
    var yaml = new YamlFile(files.path(file), text, errors::add);
    Optional<List<YamlMapping>> entries = yaml.entries(outline, mayBeEmpty);
    unreadable |= entries.isEmpty();
    return entries.orElse(List.of());
  }
}
