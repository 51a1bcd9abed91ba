package org.khorgos.curation.file;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.TextForm;

/**
 * How a bulk table is read: each row is a record of a dataset, cited to that row.
 *
 * @param dataset its name
 * @param article id of the source that the table is
 * @param files the CSV files in the folder of tables, all with the same columns
 * @param entry names a row in citations
 * @param missing what stands in a cell without a value, besides nothing
 * @param columns made from those of the table
 * @param record the keys of the record's entry
 * @param elsewhere ids of rows that have an entry of their own
 */
record TableMapping(
    String dataset,
    String article,
    List<String> files,
    RowTemplate entry,
    Set<String> missing,
    List<Derived> columns,
    Map<String, RowTemplate> record,
    Set<String> elsewhere) {

  private static final String LEFT_OUT = "left-out";

  /**
   * A column made from another.
   *
   * @param codes what each value becomes; none if values stay as they are
   * @param leavesOut whether rows with other values are left out, and no error
   * @param times what a number is multiplied by
   */
  record Derived(
      String name,
      String of,
      Map<String, String> codes,
      boolean leavesOut,
      @Nullable BigDecimal times) {}

  static TableMapping read(Entry entry, List<Dataset<?>> datasets) {
    entry.text("id", TextForm.ID, "must be lower-case words of a to z and 0 to 9, with hyphens");
    var record = new TreeMap<String, RowTemplate>();
    entry.pairs("record", true).forEach((key, text) -> record.put(key, new RowTemplate(text)));
    return new TableMapping(
        entry.name("dataset", "dataset", datasets.stream().map(Dataset::name).sorted().toList()),
        entry.text("article"),
        entry.texts("files"),
        new RowTemplate(entry.text("entry")),
        Set.copyOf(entry.texts("missing")),
        entry.entries("columns").stream().map(TableMapping::derived).toList(),
        record,
        Set.copyOf(entry.texts("elsewhere")));
  }

  private static Derived derived(Entry entry) {
    return new Derived(
        entry.text("name"),
        entry.text("of"),
        entry.pairs("codes", false),
        LEFT_OUT.equals(entry.maybeName("others", "treatment", List.of("fault", LEFT_OUT))),
        entry.maybeDecimal("times"));
  }

  /** The columns that the table has to have. */
  Set<String> needed() {
    var needed = new HashSet<>(entry.columns());
    record.values().forEach(template -> needed.addAll(template.columns()));
    columns.forEach(column -> needed.add(column.of()));
    columns.forEach(column -> needed.remove(column.name()));
    return needed;
  }
}
