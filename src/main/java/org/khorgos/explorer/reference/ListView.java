package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;

/**
 * The dictionary of a list: its columns and its filters.
 *
 * @param records how many there are
 */
record ListView(
    String label,
    String description,
    long records,
    Places places,
    List<Column> columns,
    List<By> filters,
    ReferenceContents.Contents contents) {

  /**
   * Where else the list is.
   *
   * @param table URL of its table
   * @param machines descriptions for programs
   */
  record Places(String table, List<Link> machines, List<ListEndpoints.Endpoint> endpoints) {}

  /**
   * A column.
   *
   * @param id of its element on the page
   * @param codes its code list; empty for other types
   * @param inner the columns of each of its items
   */
  record Column(
      String id,
      String name,
      String label,
      CodeSpans description,
      Traits traits,
      Codes codes,
      List<Column> inner) {}

  /**
   * The type of a column, and what can be done with it.
   *
   * @param filters those that select by it
   */
  record Traits(DisplayValue type, List<String> words, List<Link> filters) {}

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
      CodeSpans description,
      String form,
      boolean groups,
      List<Mode> modes,
      Link example,
      Codes values) {}

  /** A parameter, and which records it finds. */
  record Mode(String parameter, String meaning) {}
}
