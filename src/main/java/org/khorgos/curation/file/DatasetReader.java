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
import org.khorgos.release.ReleaseDetails;
import org.khorgos.release.RetiredRecord;

/**
 * Reads all dataset files into records in three passes: first ids, so that entries can refer to
 * each other in any order; then contents; then evidence, which needs the paragraphs of the sources.
 */
public final class DatasetReader {

  /** The records of all files, with their positions, and the ids no longer in use. */
  public record Contents(Map<CitedRecord, FilePosition> records, List<RetiredRecord> retired) {

    public Map<String, ReleaseDetails.Retired> retiredByPath() {
      return retired.stream()
          .collect(
              Collectors.toMap(
                  record -> record.dataset() + "/" + record.id(),
                  record ->
                      new ReleaseDetails.Retired(
                          record.reason(), Optional.ofNullable(record.mergedInto()))));
    }
  }

  private record Draft<E extends CitedRecord>(
      Dataset<E> dataset, YamlMapping mapping, Entry entry, E record) {

    void read() {
      new RecordReader(dataset).read(entry, record);
      dataset.read(entry, record);
    }

    void readEvidence() {
      new RecordReader(dataset).readEvidence(entry, record);
      mapping.reportUnknown();
    }
  }

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
    var drafts = new ArrayList<Draft<?>>();
    datasets.forEach(dataset -> drafts.addAll(drafts(dataset)));
    if (unreadable) {
      // References to the entries of such a file would be reported as errors too.
      throw invalid();
    }
    drafts.forEach(Draft::read);
    drafts.forEach(Draft::readEvidence);
    List<RetiredRecord> retired =
        new RetiredRecordReader(datasets, records)
            .read(entries(RetiredRecordReader.FILE, RetiredRecordReader.outline(datasets), true));
    if (!errors.isEmpty()) {
      throw invalid();
    }
    Map<CitedRecord, FilePosition> positions = records.positions();
    positions.keySet().forEach(CitedRecord::buildSearchTexts);
    return new Contents(positions, retired);
  }

  private InvalidDatasetException invalid() {
    return new InvalidDatasetException(
        errors.stream()
            .sorted(Comparator.comparing(FileError::file).thenComparing(FileError::line))
            .toList());
  }

  private <E extends CitedRecord> List<Draft<E>> drafts(Dataset<E> dataset) {
    var drafts = new ArrayList<Draft<E>>();
    for (YamlMapping mapping : entries(dataset.file(), KeyOutline.of(dataset), false)) {
      E record = dataset.blank();
      mapping
          .id()
          .flatMap(id -> records.add(id, record, mapping.position()))
          .ifPresent(
              other ->
                  mapping.error("id", "is the id of another entry too, in line " + other.line()));
      drafts.add(new Draft<>(dataset, mapping, new Entry(new YamlKeys(mapping, records)), record));
    }
    return drafts;
  }

  private List<YamlMapping> entries(String file, KeyOutline outline, boolean mayBeEmpty) {
    String text = files.texts().getOrDefault(file, "");
    var yaml = new YamlFile(files.path(file), text, errors::add);
    Optional<List<YamlMapping>> entries = yaml.entries(outline, mayBeEmpty);
    unreadable |= entries.isEmpty();
    return entries.orElse(List.of());
  }
}
