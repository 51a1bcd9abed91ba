package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;

/** The files that tell how bulk tables are read. */
public final class TableMappings {

  /** What they are called together; each lies in the folder of tables under a name of its own. */
  public static final String FILE = "tables.yaml";

  /** Descriptions of the keys. */
  public static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("id", "What the table is called, in lower-case words with hyphens."),
          Map.entry(
              "dataset", "The dataset whose records the rows are, as in the path of the API."),
          Map.entry("article", "Id of the source that the table is."),
          Map.entry("files", "The CSV files beside this one, all with the same columns."),
          Map.entry("entry", "Names a row in citations; columns stand in braces."),
          Map.entry("missing", "What stands in a cell without a value, besides nothing."),
          Map.entry("columns", "Columns made from those of the table."),
          Map.entry("columns.name", "What the new column is called."),
          Map.entry("columns.of", "The column that it is made from."),
          Map.entry("columns.codes", "What each value becomes."),
          Map.entry(
              "columns.others",
              "Rows with a value that is not among the codes are a fault, or left out."),
          Map.entry("columns.times", "What a number is multiplied by."),
          Map.entry(
              "record",
              "What stands under the keys of an entry of the dataset; columns stand in braces. A"
                  + " key is left out where one of its columns has no value."),
          Map.entry("elsewhere", "Ids of rows that have an entry of their own in the dataset."));

  private TableMappings() {}

  /** The keys that an entry may have. */
  public static KeyOutline outline(List<Dataset<?>> datasets) {
    return KeyOutline.of(entry -> TableMapping.read(entry, datasets));
  }
}
