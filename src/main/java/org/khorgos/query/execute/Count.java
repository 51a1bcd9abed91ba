package org.khorgos.query.execute;

import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;

/** How many records a query selects, on all pages. */
record Count<E>(Query<E> query, Entities entities) {

  Sql sql() {
    var from = entities.joins(query);
    Sql where = new WhereClause<>(query, entities, from).all();
    return Sql.of("select count(*) from " + from.text() + " where ").add(where);
  }
}
