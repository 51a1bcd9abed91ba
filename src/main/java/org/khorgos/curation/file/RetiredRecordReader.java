package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.release.RetiredRecord;

/** Reads the ids that are no longer in use. */
public final class RetiredRecordReader {

  public static final String FILE = "retired.yaml";

  /** Descriptions of the keys of an entry. */
  public static final Map<String, String> KEYS =
      Map.of(
          "dataset", "The dataset as in the path of the API.",
          "id", "The id that is no longer in use.",
          "reason", "Why, in one sentence that anybody may read.",
          "merged_into", "Id of the record that took it over; left out when it was withdrawn.");

  private final List<Dataset<?>> datasets;
  private final RecordIndex records;

  RetiredRecordReader(List<Dataset<?>> datasets, RecordIndex records) {
    this.datasets = datasets;
    this.records = records;
  }

  /** The keys that an entry may have. */
  public static KeyOutline outline(List<Dataset<?>> datasets) {
    return KeyOutline.of(entry -> read(entry, datasets));
  }

  /** Reads them, after all other records. */
  List<RetiredRecord> read(List<YamlMapping> mappings) {
    var retired = new ArrayList<RetiredRecord>();
    var seen = new HashSet<String>();
    for (YamlMapping mapping : mappings) {
      var entry = new Entry(new YamlKeys(mapping, records));
      RetiredRecord record = read(entry, datasets);
      check(entry, record);
      if (!seen.add(record.dataset() + "/" + record.id())) {
        entry.error("id", "is retired in another entry too");
      }
      mapping.reportUnknown();
      retired.add(record);
    }
    return retired;
  }

  private static RetiredRecord read(Entry entry, List<Dataset<?>> datasets) {
    return new RetiredRecord(
        entry.name("dataset", "dataset", datasets.stream().map(Dataset::name).sorted().toList()),
        entry.text("id"),
        entry.text("reason"),
        entry.maybeText("merged_into"));
  }

  private void check(Entry entry, RetiredRecord record) {
    datasets.stream()
        .filter(dataset -> dataset.name().equals(record.dataset()))
        .findFirst()
        .ifPresent(dataset -> check(entry, record, dataset.columns().entity()));
  }

  private void check(Entry entry, RetiredRecord record, Class<?> type) {
    if (records.find(type, record.id()).isPresent()) {
      entry.error("id", "is in use: remove that entry, or choose another id for it");
    }
    if (record.mergedInto() != null) {
      entry.maybeReference("merged_into", type);
    }
  }
}
