package org.khorgos.query.execute;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Row;
import org.khorgos.query.sql.JsonArray;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/**
 * How a column is selected, and read from a result. A list comes with its row, as a JSON array made
 * by the database; an object in it as an array of its values.
 */
final class ColumnReader {

  /** Reads a value from the column of a result, counted from 1. */
  private interface Reader {
    @Nullable Object read(ResultSet result, int column) throws SQLException, IOException;
  }

  private final String name;
  private final Sql sql;
  private final Reader reader;

  private ColumnReader(String name, String sql, Reader reader) {
    this(name, Sql.of(sql), reader);
  }

  private ColumnReader(String name, Sql sql, Reader reader) {
    this.name = name;
    this.sql = sql;
    this.reader = reader;
  }

  static <E> ColumnReader of(Column<E> column, Joins from) {
    return column.match(
        one -> new ColumnReader(one.name(), from.column(one.path()), StoredValue.in(one)::of),
        many -> many(many, from),
        listed -> listed(listed, from));
  }

  private static <E> ColumnReader many(Column.Many<E> many, Joins from) {
    Joins.Items items = from.items(many.path().steps().get(0));
    String value = items.from().column(many.path().steps().subList(1, many.path().steps().size()));
    StoredValue stored = StoredValue.at(many.path());
    return new ColumnReader(
        many.name(),
        array(value, items, items.position().orElse(value)),
        (result, column) -> JsonArray.read(result.getString(column), stored::of));
  }

  private static <E, X> ColumnReader listed(Column.Listed<E, X> listed, Joins from) {
    Joins.Items items = from.items(listed.attribute());
    List<ItemReader> values = values(listed, items, from);
    return new ColumnReader(
        listed.name(),
        array(object(values), items, items.position().orElseThrow()),
        (result, column) -> JsonArray.read(result.getString(column), json -> object(json, values)));
  }

  /**
   * A list of those items alone that meet a condition.
   *
   * @param condition made of the items; empty if none meets it
   */
  static ColumnReader matched(
      Column<?> column, Joins from, Function<Joins.Items, Optional<Sql>> condition) {
    return column.match(
        one -> {
          throw new IllegalArgumentException("no list");
        },
        many -> {
          throw new IllegalArgumentException("no list of objects");
        },
        listed -> matching(listed, from, condition));
  }

  private static <E, X> ColumnReader matching(
      Column.Listed<E, X> listed, Joins from, Function<Joins.Items, Optional<Sql>> condition) {
    Joins.Items items = from.items(listed.attribute());
    List<ItemReader> values = values(listed, items, from);
    Optional<Sql> met = condition.apply(items);
    Sql sql =
        met.isEmpty()
            ? Sql.of("null")
            : Sql.of(
                    "(select json_agg(%s order by %s) from %s where %s and "
                        .formatted(
                            object(values),
                            items.position().orElseThrow(),
                            items.from().text(),
                            items.ofOwner()))
                .add(met.get())
                .add(")");
    return new ColumnReader(
        listed.name(),
        sql,
        (result, column) -> JsonArray.read(result.getString(column), json -> object(json, values)));
  }

  /** How a column of an item is selected, and read from the array of its values. */
  private record ItemReader(String name, String sql, JsonArray.Item reader) {}

  private static <X> List<ItemReader> values(
      Column.Listed<?, X> listed, Joins.Items items, Joins from) {
    return listed.objects().shown().stream()
        .map(
            column ->
                column.match(
                    one ->
                        new ItemReader(
                            one.name(), items.from().column(one.path()), StoredValue.in(one)::of),
                    many -> {
                      throw new IllegalArgumentException("no list of values in an item");
                    },
                    nested -> nested(nested, items, from)))
        .toList();
  }

  private static <X> ItemReader nested(Column.Listed<?, X> nested, Joins.Items item, Joins from) {
    Joins.Items items = from.items(nested.attribute());
    String owner = items.from().column(Path.of(nested.owner().orElseThrow()));
    List<ItemReader> values = values(nested, items, from);
    String sql =
        "(select json_agg(%s order by %s) from %s where %s and %s = %s)"
            .formatted(
                object(values),
                items.position().orElseThrow(),
                items.from().text(),
                items.ofOwner(),
                owner,
                item.position().orElseThrow());
    return new ItemReader(nested.name(), sql, json -> objects(json, values));
  }

  private static String object(List<ItemReader> values) {
    return values.stream()
        .map(ItemReader::sql)
        .collect(Collectors.joining(", ", "json_build_array(", ")"));
  }

  private static String array(String item, Joins.Items items, String order) {
    return "(select json_agg(%s order by %s) from %s where %s)"
        .formatted(item, order, items.from().text(), items.ofOwner());
  }

  private static Row object(JsonParser json, List<ItemReader> values) throws IOException {
    Row.Builder row = Row.builder();
    for (ItemReader value : values) {
      json.nextToken();
      row.put(value.name(), value.reader().read(json));
    }
    json.nextToken();
    return row.build();
  }

  private static List<Row> objects(JsonParser json, List<ItemReader> values) throws IOException {
    var rows = new ArrayList<Row>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        rows.add(object(json, values));
      }
    }
    return rows;
  }

  Sql sql() {
    return sql;
  }

  void read(ResultSet result, int column, Row.Builder into) throws SQLException, IOException {
    into.put(name, reader.read(result, column));
  }
}
