package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khorgos.release.RetiredRecord;

/** Reads the ids that are no longer in use. */
public final class RetiredRecordReader {

  public static final String FILE = "retired.yaml";

  /** What its keys mean. */
  static final Map<String, String> KEYS =
      Map.of(
          "dataset", "The dataset as in the path of the API.",
          "id", "The id that is no longer in use.",
          "reason", "Why, in one sentence that anybody may read.",
          "merged_into", "Id of the record that took it over; left out when it was withdrawn.");

  private final List<Dataset<?>> datasets;
  private final LoadContext reading;

  RetiredRecordReader(List<Dataset<?>> datasets, LoadContext reading) {
    this.datasets = datasets;
    this.reading = reading;
  }

  /** What an entry may hold. */
  static KeyOutline outline(List<Dataset<?>> datasets) {
    return KeyOutline.of(entry -> read(entry, datasets));
  }

  /**
   * Reads them after all records.
   *
   * @param entries gives the entries of a file
   */
  List<RetiredRecord> read(BiFunction<String, KeyOutline, List<YamlMapping>> entries) {
    var retired = new ArrayList<RetiredRecord>();
    var seen = new HashSet<String>();
    for (YamlMapping keys : entries.apply(FILE, outline(datasets))) {
      RetiredRecord record = read(new Entry(keys), datasets);
      check(keys, record);
      if (!seen.add(record.dataset() + "/" + record.id())) {
        keys.error("id", "is retired in another entry too");
      }
      keys.refuseUnknown();
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

  private void check(YamlMapping keys, RetiredRecord record) {
    datasets.stream()
        .filter(dataset -> dataset.name().equals(record.dataset()))
        .findFirst()
        .ifPresent(dataset -> check(keys, record, dataset));
  }

  private void check(YamlMapping keys, RetiredRecord record, Dataset<?> dataset) {
    Class<?> type = dataset.columns().entity();
    if (reading.find(type, record.id()).isPresent()) {
      keys.error("id", "is in use: remove that entry, or choose another id for it");
    }
    @Nullable String into = record.mergedInto();
    if (into != null && reading.find(type, into).isEmpty()) {
      keys.value("merged_into", new ReferenceForm<>(type), false);
    }
  }
}
