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
        listed -> listed(listed, from, items -> Optional.of(Sql.of(items.ofOwner()))));
  }

  private static <E> ColumnReader many(Column.Many<E> many, Joins from) {
    Joins.Items items = from.shown(many.path().steps().get(0));
    String value = items.from().column(many.path().inItem());
    StoredValue stored = StoredValue.at(many.path());
    return new ColumnReader(
        many.name(),
        array(Sql.of(value), items, items.position().orElse(value), Sql.of(items.ofOwner())),
        (result, column) -> JsonArray.read(result.getString(column), stored::of));
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
        listed ->
            listed(
                listed,
                from,
                items ->
                    condition
                        .apply(items)
                        .map(met -> Sql.and(List.of(Sql.of(items.ofOwner()), met)))));
  }

  private static <E, X> ColumnReader listed(
      Column.Listed<E, X> listed, Joins from, Function<Joins.Items, Optional<Sql>> which) {
    Joins.Items items = from.shown(listed.attribute());
    List<ItemReader> values = values(listed, items, from);
    return new ColumnReader(
        listed.name(),
        which
            .apply(items)
            .map(met -> array(object(values), items, items.position().orElseThrow(), met))
            .orElseGet(() -> Sql.of("null")),
        (result, column) -> JsonArray.read(result.getString(column), json -> object(json, values)));
  }

  /** How a column of an item is selected, and read from the array of its values. */
  private record ItemReader(String name, Sql sql, JsonArray.Item reader) {}

  private static <X> List<ItemReader> values(
      Column.Listed<?, X> listed, Joins.Items items, Joins from) {
    return listed.objects().shown().stream()
        .map(
            column ->
                column.match(
                    one ->
                        new ItemReader(
                            one.name(),
                            Sql.of(items.from().column(one.path())),
                            StoredValue.in(one)::of),
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
    String ofItem =
        "%s and %s = %s".formatted(items.ofOwner(), owner, item.position().orElseThrow());
    return new ItemReader(
        nested.name(),
        array(object(values), items, items.position().orElseThrow(), Sql.of(ofItem)),
        json -> objects(json, values));
  }

  private static Sql object(List<ItemReader> values) {
    return Sql.of("json_build_array")
        .add(Sql.list(values.stream().map(ItemReader::sql).toList()).inBrackets());
  }

  private static Sql array(Sql item, Joins.Items items, String order, Sql which) {
    return Sql.of("(select json_agg(")
        .add(item)
        .add(" order by " + order + ") from " + items.from().text() + " where ")
        .add(which)
        .add(")");
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
