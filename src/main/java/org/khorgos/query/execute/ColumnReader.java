package org.khorgos.query.execute;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;
import org.khorgos.query.sql.JsonArray;

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
  private final String sql;
  private final Reader reader;

  private ColumnReader(String name, String sql, Reader reader) {
    this.name = name;
    this.sql = sql;
    this.reader = reader;
  }

  static <E> ColumnReader of(Column<E> column, Joins from) {
    return column.match(
        one ->
            new ColumnReader(one.name(), from.column(one.path()), StoredValue.at(one.path())::of),
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
    List<Column.One<X>> singles = Columns.singles(listed.objects().shown());
    String object =
        singles.stream()
            .map(single -> items.from().column(single.path()))
            .collect(Collectors.joining(", ", "json_build_array(", ")"));
    List<StoredValue> stored =
        singles.stream().map(single -> StoredValue.at(single.path())).toList();
    return new ColumnReader(
        listed.name(),
        array(object, items, items.position().orElseThrow()),
        (result, column) ->
            JsonArray.read(result.getString(column), json -> item(json, singles, stored)));
  }

  private static String array(String item, Joins.Items items, String order) {
    return "(select json_agg(%s order by %s) from %s where %s)"
        .formatted(item, order, items.from().text(), items.ofOwner());
  }

  private static <X> Row item(
      JsonParser json, List<Column.One<X>> columns, List<StoredValue> stored) throws IOException {
    Row.Builder row = Row.builder();
    for (int i = 0; i < columns.size(); i++) {
      json.nextToken();
      row.put(columns.get(i).name(), stored.get(i).of(json));
    }
    json.nextToken();
    return row.build();
  }

  String sql() {
    return sql;
  }

  void read(ResultSet result, int column, Row.Builder into) throws SQLException, IOException {
    into.put(name, reader.read(result, column));
  }
}
