package org.khorgos.query.execute;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;
import org.khorgos.query.where.WhereClause;

/** The statement that selects rows with all their lists, and what it gives. */
final class RowReader<E> {

  private final Query<E> query;
  private final Entities entities;
  private final Joins from;
  private final List<ColumnReader> columns;

  RowReader(Query<E> query, Entities entities) {
    this.query = query;
    this.entities = entities;
    this.from = entities.joins(query);
    this.columns = query.shown().stream().map(this::reader).toList();
  }

  private ColumnReader reader(Column<E> column) {
    return switch (column.role()) {
      case MATCHED -> ColumnReader.matched(column, from, this::matched);
      case ITEM_SOURCES ->
          ColumnReader.matched(column, from, places -> Optional.of(evidence().states(places)));
      case ITEM_READINGS ->
          ColumnReader.matched(column, from, readings -> Optional.of(evidence().differs(readings)));
      default -> ColumnReader.of(column, from);
    };
  }

  private ItemEvidence evidence() {
    return new ItemEvidence(query.dataset().columns(), from);
  }

  private Optional<Sql> matched(Joins.Items readings) {
    return new WhereClause<>(query, entities, from).matched(readings);
  }

  /** Every row that the query selects. */
  Sql all() {
    var keyset = new Keyset<>(from, query.sort(), query.words());
    List<Sql> selected = new ArrayList<>(keyset.keys());
    columns.forEach(column -> selected.add(column.sql()));
    List<Sql> conditions = new ArrayList<>(List.of(new WhereClause<>(query, entities, from).all()));
    from.ofEntity().map(Sql::of).ifPresent(conditions::add);
    query.cursor().ifPresent(cursor -> conditions.add(keyset.after(cursor)));
    return from.select(selected, Sql.and(conditions)).add(" order by " + keyset.order());
  }

  /** The rows of the query's page, and one more, which tells that there is a next page. */
  Sql page() {
    return all().add(" limit " + (query.limit() + 1));
  }

  Row row(ResultSet result) throws SQLException, IOException {
    Row.Builder row = Row.builder();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).read(result, keys() + i + 1, row);
    }
    return row.build();
  }

  /** Where the next page starts, when this is the last row of its page. */
  Cursor cursor(ResultSet result) throws SQLException {
    var keys = new ArrayList<@Nullable String>();
    for (int i = 1; i <= keys(); i++) {
      keys.add(Optional.ofNullable(result.getObject(i)).map(Object::toString).orElse(null));
    }
    return new Cursor(query.fingerprint(), keys);
  }

  private int keys() {
    return query.sort().size();
  }
}
