package org.khorgos.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Type;

/**
 * A table of a package: the records of a result, or the items of one of its lists, each with the id
 * of its record and its position, counted from 0.
 *
 * @param name such as {@code exercises}, or {@code exercises-participants}
 * @param key the fields that tell rows apart; empty where nothing does
 * @param links fields that hold the id of a row of another table, or of this one
 * @param rows each with a value for every field
 */
record PackageTable(
    String name,
    String description,
    List<Field> fields,
    List<String> key,
    List<Link> links,
    Result.Rows rows) {

  static final String RECORD = "record_id";
  static final String POSITION = "position";
  private static final String ID = "id";

  /**
   * A field of a table.
   *
   * @param isList whether it holds a list of values
   */
  record Field(String name, String description, Type type, boolean required, boolean isList) {

    static Field of(Column<?> column) {
      if (column instanceof Column.One<?> one) {
        return new Field(one.name(), one.description(), one.type(), one.required(), false);
      }
      Type type = column instanceof Column.Many<?> many ? many.type() : new Type.Text();
      return new Field(column.name(), column.description(), type, false, true);
    }
  }

  /** A foreign key. */
  record Link(String field, String table) {}

  /**
   * The records of a result.
   *
   * @param tables where the records of datasets are, by dataset; references to others are no links
   */
  static PackageTable records(String name, Result result, Map<String, String> tables) {
    boolean keyed = result.hasRecords();
    List<? extends Column<?>> columns =
        keyed
            ? result.columns().stream().filter(column -> !isList(column)).toList()
            : result.columns();
    List<Link> links =
        columns.stream()
            .filter(column -> !column.name().equals(ID))
            .flatMap(column -> link(column, tables))
            .toList();
    return new PackageTable(
        name,
        "Each row is " + result.description() + ".",
        columns.stream().map(Field::of).toList(),
        keyed ? List.of(ID) : List.of(),
        links,
        keyed
            ? result.rows()
            : row -> result.rows().each(read -> row.accept(CellText.row(columns, read))));
  }

  /** The lists of a result's records, a table each; none when rows are no records. */
  static List<PackageTable> lists(Result result, Map<String, String> tables) {
    return result.hasRecords()
        ? result.columns().stream()
            .filter(PackageTable::isList)
            .map(column -> list(result, (Column.Listed<?, ?>) column, tables))
            .toList()
        : List.of();
  }

  private static PackageTable list(
      Result result, Column.Listed<?, ?> list, Map<String, String> tables) {
    List<? extends Column<?>> columns = list.items().shown();
    var fields = new ArrayList<Field>();
    fields.add(new Field(RECORD, "Id of the record.", new Type.Text(), true, false));
    fields.add(
        new Field(
            POSITION, "Place in its list, counted from 0.", new Type.Numeric(true), true, false));
    columns.forEach(column -> fields.add(Field.of(column)));
    return new PackageTable(
        result.name() + "-" + list.name(),
        list.description(),
        List.copyOf(fields),
        List.of(RECORD, POSITION),
        Stream.concat(
                Stream.of(new Link(RECORD, result.name())),
                columns.stream().flatMap(column -> link(column, tables)))
            .toList(),
        row -> result.rows().each(record -> items(record, list.name()).forEach(row)));
  }

  private static List<Map<String, Object>> items(Map<String, Object> record, String list) {
    List<Object> items = CellText.items(record.get(list));
    var rows = new ArrayList<Map<String, Object>>();
    for (int position = 0; position < items.size(); position++) {
      var row = new LinkedHashMap<String, Object>();
      row.put(RECORD, record.get(ID));
      row.put(POSITION, position);
      row.putAll(CellText.asRow(items.get(position)));
      rows.add(row);
    }
    return rows;
  }

  private static boolean isList(Column<?> column) {
    return column instanceof Column.Listed;
  }

  private static Stream<Link> link(Column<?> column, Map<String, String> tables) {
    return CitedSources.referred(column)
        .flatMap(dataset -> Optional.ofNullable(tables.get(dataset)))
        .map(table -> new Link(column.name(), table))
        .stream();
  }
}
