package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;

/**
 * What a list holds: the dictionary of its columns, and the filters it takes.
 *
 * @param machines the same for programs
 */
record ListView(
    String name,
    String label,
    String description,
    long records,
    String table,
    List<Link> machines,
    List<Column> columns,
    List<By> filters,
    ReferenceContents.Whole contents) {

  /**
   * A column.
   *
   * @param id of its place on the page
   * @param traits what holds of it, in words
   * @param filters by which records are found by it
   * @param codes the values it may have
   * @param inner the columns of each of its items
   */
  record Column(
      String id,
      String name,
      String label,
      String description,
      DisplayValue type,
      List<String> traits,
      List<Link> filters,
      Codes codes,
      List<Column> inner) {}

  /** Values with what they mean. */
  record Codes(List<Code> all, boolean truncated) {

    static final Codes NONE = new Codes(List.of(), false);
    static final int SHORT = 8;

    public boolean isLong() {
      return all.size() > SHORT;
    }

    public boolean isCounted() {
      return all.stream().anyMatch(code -> !code.href().isEmpty());
    }
  }

  /**
   * A value.
   *
   * @param meaning empty where the label says it all
   * @param href the records that have it; empty where they cannot be found by it
   */
  record Code(String code, String meaning, long records, String href) {}

  /**
   * A filter, with each way of combining its values.
   *
   * @param groups whether records can be grouped and counted by it
   */
  record By(
      String name,
      String label,
      String description,
      String form,
      boolean groups,
      List<Mode> modes,
      Link example,
      Codes values) {}

  /** A parameter, and which records it finds. */
  record Mode(String parameter, String meaning) {}
}
