package org.khorgos.curation.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.KeyOutline;
import org.khorgos.curation.file.RetiredRecordReader;
import org.khorgos.curation.file.StatedReleaseReader;
import org.khorgos.curation.file.TableMappings;
import org.khorgos.evidence.CitedRecord;

/** The JSON Schemas of all dataset files, which text editors use to complete and check entries. */
public final class DatasetSchemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Dataset<?>> datasets;

  public DatasetSchemas(List<Dataset<?>> datasets) {
    this.datasets = datasets;
  }

  /** The line with which a dataset file names its schema. */
  public static String line(String file) {
    return "# yaml-language-server: $schema=" + path(file);
  }

  /** Path of the schema of a dataset file, relative to that file. */
  public static String path(String file) {
    return "schema/" + file.replace(".yaml", ".json");
  }

  /** The text of each schema, by the name of the file that it describes. */
  public Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    datasets.forEach(dataset -> texts.put(dataset.file(), text(schema(dataset))));
    texts.put(
        RetiredRecordReader.FILE,
        text(
            new EntrySchema(datasets, RetiredRecordReader.KEYS, List.of())
                .file(
                    RetiredRecordReader.FILE,
                    "Each entry is an id that was withdrawn, or merged into another.",
                    RetiredRecordReader.outline(datasets))));
    texts.put(
        StatedReleaseReader.FILE,
        text(
            new EntrySchema(datasets, StatedReleaseReader.KEYS, List.of())
                .single(
                    StatedReleaseReader.FILE,
                    "The release that the files are.",
                    StatedReleaseReader.outline())));
    texts.put(TableMappings.FILE, text(tables()));
    return texts;
  }

  private Map<String, Object> tables() {
    return new EntrySchema(datasets, TableMappings.KEYS, List.of())
        .file(
            TableMappings.FILE,
            "Each entry tells how the rows of a bulk table become records.",
            TableMappings.outline(datasets));
  }

  private <E extends CitedRecord> Map<String, Object> schema(Dataset<E> dataset) {
    return new EntrySchema(datasets, dataset.otherKeys(), dataset.columns().shown())
        .file(
            dataset.file(), "Each entry is " + dataset.description() + ".", KeyOutline.of(dataset));
  }

  private static String text(Map<String, Object> schema) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
