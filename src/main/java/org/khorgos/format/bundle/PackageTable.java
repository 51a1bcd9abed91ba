package org.khorgos.format.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khorgos.format.CellText;
import org.khorgos.format.CitedSources;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;

/**
 * A table of a package: the records of a result, or the items of one of its lists, each with the id
 * of its record and its position, counted from 0.
 *
 * @param name such as {@code exercises}, or {@code exercises-participants}
 * @param key the fields that identify a row; empty where none do
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
  private static final String OWNER = "item";
  private static final Type WHOLE = new Type.Numeric(true);

  /**
   * A field of a table.
   *
   * @param isList whether it holds a list of values
   */
  record Field(
      String name, String description, Type type, boolean required, boolean isList, Role role) {

    static Field of(Column<?> column) {
      return new Field(
          column.name(),
          column.description(),
          column.type(),
          column.isRequired(),
          !column.isSingle(),
          column.role());
    }

    static Field key(String name, String description, Type type) {
      return new Field(name, description, type, true, false, Role.PLAIN);
    }
  }

  Optional<Field> field(Role role) {
    return fields.stream().filter(field -> field.role() == role).findFirst();
  }

  /** The value that a row has in this role, as text; empty when there is none. */
  String text(Row row, Role role) {
    return field(role).map(field -> row.text(field.name())).orElse("");
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
            .filter(column -> !column.name().equals(Columns.ID))
            .flatMap(column -> link(column, tables))
            .toList();
    return new PackageTable(
        name,
        "Each row is " + result.description() + ".",
        columns.stream().map(Field::of).toList(),
        keyed ? List.of(Columns.ID) : List.of(),
        links,
        keyed
            ? result.rows()
            : row -> result.rows().each(read -> row.accept(CellText.row(columns, read))));
  }

  /**
   * The lists of a result's records, and the lists within their items, a table each; none when rows
   * are no records.
   */
  static List<PackageTable> lists(Result result, Map<String, String> tables) {
    return result.hasRecords()
        ? result.held().stream()
            .filter(PackageTable::isList)
            .filter(list -> result.columns().contains(list) || CitedSources.isCited(list))
            .flatMap(column -> lists(result, column, tables))
            .toList()
        : List.of();
  }

  private static Stream<PackageTable> lists(
      Result result, Column<?> list, Map<String, String> tables) {
    String name = result.name() + "-" + list.name();
    List<Field> key =
        List.of(
            Field.key(RECORD, "Id of the record.", Type.Plain.TEXT),
            Field.key(POSITION, "Position in its list, counted from 0.", WHOLE));
    Stream<PackageTable> nested =
        list.items().shown().stream()
            .filter(PackageTable::isList)
            .map(inner -> nested(result, name, list, inner, tables));
    PackageTable own =
        list(
            name,
            list,
            key,
            new Link(RECORD, result.name()),
            row ->
                result
                    .rows()
                    .each(
                        record ->
                            numbered(
                                Row.builder().put(RECORD, record.id()).build(),
                                record.items(list.name()),
                                row)),
            tables);
    return Stream.concat(Stream.of(own), nested);
  }

  private static PackageTable nested(
      Result result, String outer, Column<?> list, Column<?> inner, Map<String, String> tables) {
    List<Field> key =
        List.of(
            Field.key(RECORD, "Id of the record.", Type.Plain.TEXT),
            Field.key(OWNER, "Position of the row of " + outer + " that it belongs to.", WHOLE),
            Field.key(POSITION, "Position in its list, counted from 0.", WHOLE));
    return list(
        outer + "-" + inner.name(),
        inner,
        key,
        new Link(RECORD, result.name()),
        row ->
            result
                .rows()
                .each(
                    record -> {
                      List<Row> items = record.items(list.name());
                      for (int i = 0; i < items.size(); i++) {
                        Row owner = Row.builder().put(RECORD, record.id()).put(OWNER, i).build();
                        numbered(owner, items.get(i).items(inner.name()), row);
                      }
                    }),
        tables);
  }

  private static PackageTable list(
      String name,
      Column<?> list,
      List<Field> key,
      Link owner,
      Result.Rows rows,
      Map<String, String> tables) {
    List<? extends Column<?>> columns =
        list.items().shown().stream().filter(column -> !isList(column)).toList();
    return new PackageTable(
        name,
        list.description(),
        Stream.concat(key.stream(), columns.stream().map(Field::of)).toList(),
        key.stream().map(Field::name).toList(),
        Stream.concat(Stream.of(owner), columns.stream().flatMap(column -> link(column, tables)))
            .toList(),
        rows);
  }

  private static void numbered(Row owner, List<Row> items, Consumer<Row> row) {
    for (int position = 0; position < items.size(); position++) {
      row.accept(
          Row.builder().putAll(owner).put(POSITION, position).putAll(items.get(position)).build());
    }
  }

  private static boolean isList(Column<?> column) {
    return column.match(one -> false, many -> false, listed -> true);
  }

  private static Stream<Link> link(Column<?> column, Map<String, String> tables) {
    return CitedSources.referred(column)
        .flatMap(dataset -> Optional.ofNullable(tables.get(dataset)))
        .map(table -> new Link(column.name(), table))
        .stream();
  }
}
