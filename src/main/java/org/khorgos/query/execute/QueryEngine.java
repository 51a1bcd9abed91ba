package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Row;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.where.WhereClause;

/** Runs queries. */
@ApplicationScoped
public class QueryEngine {

  private final Statements statements;
  private final Entities entities;
  private final Totals totals;

  QueryEngine(Statements statements, Entities entities, Totals totals) {
    this.statements = statements;
    this.entities = entities;
    this.totals = totals;
  }

  /** The page that a query selects. */
  public <E> Page page(Query<E> query) {
    var reader = new RowReader<>(query, entities);
    var rows = new ArrayList<Row>();
    var last = new AtomicReference<@Nullable Cursor>();
    var next = new AtomicReference<@Nullable Cursor>();
    statements.each(
        reader.page(),
        result -> {
          if (rows.size() < query.limit()) {
            rows.add(reader.row(result));
            last.set(rows.size() == query.limit() ? reader.cursor(result) : null);
          } else {
            next.set(last.get());
          }
        });
    boolean whole = query.cursor().isEmpty() && next.get() == null;
    return new Page(
        rows,
        whole ? rows.size() : totals.of(query),
        Optional.ofNullable(next.get()).map(Cursor::encode),
        new FacetCounter<>(query, entities, statements).count());
  }

  /** Every row that a query selects, in one snapshot of the database. */
  @Transactional
  public <E> void each(Query<E> query, Consumer<Row> row) {
    var reader = new RowReader<>(query, entities);
    statements.stream(reader.all(), result -> row.accept(reader.row(result)));
  }

  /** The values at the end of some paths, as texts, for each record that a query selects. */
  public <E> List<List<@Nullable String>> values(Query<E> query, List<Path> paths) {
    var from = entities.joins(query);
    List<Sql> columns = paths.stream().map(path -> Sql.of(from.column(path))).toList();
    Sql where = new WhereClause<>(query, entities, from).all();
    var values = new ArrayList<List<@Nullable String>>();
    statements.each(
        from.select(columns, where), result -> values.add(Statements.texts(result, paths.size())));
    return values;
  }

  /** How many records a dataset has. */
  @Transactional
  public <E> long count(ListDefinition<E> dataset) {
    return dataset.size();
  }

  /** The number of records that a query selects, on all pages. */
  public <E> long count(Query<E> query) {
    return totals.of(query);
  }
}
