package org.khorgos.curation.file;

import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.evidence.CitedRecord;

/** Reads the entries of a dataset into its records. */
final class EntryReader<E extends CitedRecord> {

  private final Dataset<E> dataset;
  private final RecordReader shared;
  private final RecordIndex records;
  private final KeyOutline outline;

  EntryReader(Dataset<E> dataset, RecordIndex records) {
    this.dataset = dataset;
    this.shared = new RecordReader(dataset);
    this.records = records;
    this.outline = KeyOutline.of(dataset);
  }

  /** The keys that an entry may have. */
  KeyOutline outline() {
    return outline;
  }

  /** An entry that is to be read. */
  Draft draft(YamlMapping mapping) {
    return new Draft(
        mapping,
        new Entry(new YamlKeys(mapping, records), new ReadingLog(new ItemCell(dataset.columns()))),
        dataset.blank());
  }

  /** An entry, and the record that it is read into. */
  final class Draft {
    private final YamlMapping mapping;
    private final Entry entry;
    private final E record;

    private Draft(YamlMapping mapping, Entry entry, E record) {
      this.mapping = mapping;
      this.entry = entry;
      this.record = record;
    }

    E record() {
      return record;
    }

    void read() {
      shared.read(entry, record);
      dataset.read(entry, record);
    }

    /** Reads what needs the sources to have been read. */
    void readEvidence() {
      entry.giveReadings(record);
      mapping.reportUnknown();
    }
  }
}
