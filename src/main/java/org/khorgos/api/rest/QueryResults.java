package org.khorgos.api.rest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;

/** Complete results of queries, ready to be written. */
@Singleton
public class QueryResults {

  private final QueryEngine engine;
  private final Lists lists;

  public QueryResults(QueryEngine engine, Lists lists) {
    this.engine = engine;
    this.lists = lists;
  }

  /** Everything that a dataset holds. */
  public <E> Result all(ListDefinition<E> dataset, Provenance provenance) {
    Query<E> query = Query.of(dataset).showingAll().build();
    return of(query, query.shown(), provenance);
  }

  /**
   * The result of a query.
   *
   * @param shown the columns to write, which may be fewer than those that are read
   */
  <E> Result of(Query<E> query, List<Column<E>> shown, Provenance provenance) {
    ListDefinition<E> dataset = query.dataset();
    return new Result(
        dataset.name().replace('/', '-'),
        dataset.description(),
        dataset.isView() ? "" : dataset.path(),
        shown,
        query.shown(),
        row -> engine.each(query, row),
        provenance,
        shelf(provenance));
  }

  /** The records that a result may refer to. */
  public Result.Shelf shelf(Provenance provenance) {
    return (name, ids) -> records(name, ids, provenance);
  }

  private Result records(String name, Set<String> ids, Provenance provenance) {
    return records(lists.get(name), ids, provenance);
  }

  private <E> Result records(ListDefinition<E> dataset, Set<String> ids, Provenance provenance) {
    Filter id = dataset.columns().filter(Columns.ID);
    Query<E> query = Query.of(dataset).whereAny(id, List.copyOf(ids)).build();
    return of(query, query.shown(), provenance);
  }
}
