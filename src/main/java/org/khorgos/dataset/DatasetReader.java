package org.khorgos.dataset;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.http.Edition;
import org.khorgos.release.RetiredRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads all dataset files into records, in three passes: ids first, so that entries can refer to
 * each other in any order, then contents, then evidence, which needs to know the sources'
 * paragraphs.
 */
final class DatasetReader {

  static final String RETIRED = "retired.yaml";

  /** Everything the files hold. */
  record Contents(List<CitedRecord> records, List<RetiredRecord> retired) {

    Map<String, Edition.Retired> retiredByPath() {
      return retired.stream()
          .collect(
              Collectors.toMap(
                  record -> record.dataset() + "/" + record.id(),
                  record ->
                      new Edition.Retired(
                          record.reason(), Optional.ofNullable(record.mergedInto()))));
    }
  }

  private record Pending<E extends CitedRecord>(Dataset<E> dataset, Entry entry, E record) {
    void read() {
      new RecordReader(dataset).read(entry, record);
      dataset.read(entry, record);
    }

    void readEvidence() {
      new RecordReader(dataset).readEvidence(entry, record);
      entry.refuseUnknownKeys();
    }
  }

  private final List<Dataset<?>> datasets;
  private final Reading reading = new Reading();

  DatasetReader(List<Dataset<?>> datasets) {
    this.datasets = datasets;
  }

  /**
   * @throws DatasetRejectedException with every fault of every file
   */
  Contents read(DatasetFiles files) {
    Map<String, List<Pending<?>>> pending = new LinkedHashMap<>();
    for (Dataset<?> dataset : datasets) {
      pending.put(dataset.file(), begin(dataset, files));
    }
    pending.forEach((file, entries) -> each(file, entries, Pending::read));
    pending.forEach((file, entries) -> each(file, entries, Pending::readEvidence));
    List<RetiredRecord> retired = retired(files);
    if (!reading.faults().isEmpty()) {
      throw new DatasetRejectedException(
          reading.faults().stream()
              .sorted(Comparator.comparing(DatasetFault::file).thenComparing(DatasetFault::line))
              .toList());
    }
    reading.all().forEach(CitedRecord::makeFindable);
    return new Contents(reading.all(), retired);
  }

  private void each(
      String file, List<Pending<?>> entries, java.util.function.Consumer<Pending<?>> step) {
    reading.at(file);
    entries.forEach(step);
  }

  private <E extends CitedRecord> List<Pending<?>> begin(Dataset<E> dataset, DatasetFiles files) {
    var begun = new ArrayList<Pending<?>>();
    for (Node node : entries(dataset.file(), files)) {
      var entry = new Entry(reading, node);
      E record = dataset.blank();
      @Nullable String id = entry.maybeText("id");
      if (id != null && !reading.keep(id, record)) {
        entry.fault("id", "is the id of another entry too: " + id);
      }
      begun.add(new Pending<>(dataset, entry, record));
    }
    return begun;
  }

  private List<RetiredRecord> retired(DatasetFiles files) {
    var retired = new ArrayList<RetiredRecord>();
    for (Node node : entries(RETIRED, files)) {
      var entry = new Entry(reading, node);
      var record =
          new RetiredRecord(
              entry.text("dataset"),
              entry.text("id"),
              entry.text("reason"),
              entry.maybeText("merged_into"));
      check(entry, record);
      entry.refuseUnknownKeys();
      retired.add(record);
    }
    return retired;
  }

  private void check(Entry entry, RetiredRecord record) {
    var dataset =
        datasets.stream().filter(known -> known.name().equals(record.dataset())).findFirst();
    if (dataset.isEmpty()) {
      entry.fault("dataset", "is not known: " + record.dataset());
      return;
    }
    Class<?> type = dataset.get().columns().entity();
    if (reading.find(type, record.id()).isPresent()) {
      entry.fault("id", "is in use: " + record.id());
    }
    @Nullable String into = record.mergedInto();
    if (into != null && reading.find(type, into).isEmpty()) {
      entry.fault("merged_into", "is not known: " + into);
    }
  }

  private List<Node> entries(String file, DatasetFiles files) {
    reading.at(file);
    try {
      @Nullable Node root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new StringReader(files.texts().getOrDefault(file, "")));
      if (root instanceof SequenceNode list) {
        return list.getValue();
      }
      reading.fault(1, "-", "-", "must be a list of entries");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      reading.fault(line, "-", "-", "is no YAML: " + e.getProblem());
    }
    return List.of();
  }
}
