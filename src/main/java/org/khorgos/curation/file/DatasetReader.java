package org.khorgos.curation.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.release.ReleaseDetails;
import org.khorgos.release.RetiredRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads all dataset files into records, in three passes: ids first, so that entries can refer to
 * each other in any order, then contents, then evidence, which needs to know the sources'
 * paragraphs.
 */
public final class DatasetReader {

  /** What a reader of UTF-8 puts in place of bytes that are none. */
  private static final char GARBLED = '\uFFFD';

  /** Everything the files hold, and where each record stands. */
  public record Contents(Map<CitedRecord, LoadContext.Spot> records, List<RetiredRecord> retired) {

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

  private record Pending<E extends CitedRecord>(
      Dataset<E> dataset, YamlMapping keys, Entry entry, E record) {
    void read() {
      new RecordReader(dataset).read(entry, record);
      dataset.read(entry, record);
    }

    void readEvidence() {
      new RecordReader(dataset).readEvidence(entry, record);
      keys.refuseUnknown();
    }
  }

  private final List<Dataset<?>> datasets;
  private final DatasetFiles files;
  private final LoadContext reading;
  private boolean unreadable;

  public DatasetReader(List<Dataset<?>> datasets, DatasetFiles files) {
    this.datasets = datasets;
    this.files = files;
    this.reading =
        new LoadContext(
            files,
            datasets.stream()
                .collect(Collectors.toMap(dataset -> dataset.columns().entity(), Dataset::file)));
  }

  /**
   * Reads all files.
   *
   * @throws InvalidDatasetException with every fault of every file
   */
  public Contents read() {
    Map<Dataset<?>, List<Pending<?>>> pending = new LinkedHashMap<>();
    datasets.forEach(dataset -> pending.put(dataset, begin(dataset)));
    if (unreadable) {
      // Whatever refers to the entries of such a file would be told as wrong too.
      throw rejected();
    }
    each(pending, Pending::read);
    each(pending, Pending::readEvidence);
    List<RetiredRecord> retired = new RetiredRecordReader(datasets, reading).read(this::entries);
    if (!reading.errors().isEmpty()) {
      throw rejected();
    }
    Map<CitedRecord, LoadContext.Spot> records = reading.all();
    records.keySet().forEach(CitedRecord::makeFindable);
    return new Contents(records, retired);
  }

  private InvalidDatasetException rejected() {
    return new InvalidDatasetException(
        reading.errors().stream()
            .sorted(Comparator.comparing(FileError::file).thenComparing(FileError::line))
            .toList());
  }

  private void each(Map<Dataset<?>, List<Pending<?>>> pending, Consumer<Pending<?>> step) {
    pending.forEach(
        (dataset, entries) -> {
          reading.at(dataset.file(), KeyOutline.of(dataset));
          entries.forEach(step);
        });
  }

  private <E extends CitedRecord> List<Pending<?>> begin(Dataset<E> dataset) {
    var begun = new ArrayList<Pending<?>>();
    for (YamlMapping keys : entries(dataset.file(), KeyOutline.of(dataset))) {
      E record = dataset.blank();
      keys.id()
          .flatMap(id -> reading.keep(id, record, keys.line()))
          .ifPresent(
              other -> keys.error("id", "is the id of another entry too, in line " + other.line()));
      begun.add(new Pending<>(dataset, keys, new Entry(keys), record));
    }
    return begun;
  }

  private List<YamlMapping> entries(String file, KeyOutline outline) {
    reading.at(file, outline);
    String text = files.texts().getOrDefault(file, "");
    int garbled = text.indexOf(GARBLED);
    if (garbled >= 0) {
      return unreadable(
          line(text, garbled),
          "here is a character that is not in UTF-8: save the file in that encoding");
    }
    try {
      @Nullable Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root instanceof SequenceNode list) {
        return list.getValue().stream().map(entry -> new YamlMapping(reading, entry)).toList();
      }
      if (root == null && file.equals(RetiredRecordReader.FILE)) {
        return List.of();
      }
      return unreadable(
          root == null ? 1 : LoadContext.line(root),
          "must be a list of entries: each begins with “- id:”");
    } catch (MarkedYAMLException e) {
      YamlErrorText problem = YamlErrorText.of(e);
      return unreadable(problem.line(), problem.reason());
    } catch (ReaderException e) {
      return unreadable(
          line(text, text.offsetByCodePoints(0, e.getPosition())),
          "here is a character that no text can have: remove it");
    }
  }

  private List<YamlMapping> unreadable(int line, String reason) {
    reading.error(line, "-", "-", reason);
    unreadable = true;
    return List.of();
  }

  private static int line(String text, int position) {
    return (int) text.substring(0, position).lines().count();
  }
}
