package org.khorgos.query.execute;

import java.util.List;
import java.util.TreeSet;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/** Selects the terms that a filter finds, in one order on every server. */
final class TermLookup {

  private static final int COMPARED = 50;

  private final Columns<?> columns;
  private final Filter filter;
  private final Entities entities;
  private final Statements statements;

  TermLookup(Columns<?> columns, Filter filter, Entities entities, Statements statements) {
    this.columns = columns;
    this.filter = filter;
    this.entities = entities;
    this.statements = statements;
  }

  private interface Condition {
    Sql on(String column);
  }

  List<String> all(int most) {
    return select(column -> Sql.of(column + " is not null"), most);
  }

  /** Those with a name, folded. */
  List<String> named(String folded) {
    return select(
        column -> Sql.of("folded_name(" + column + ") = ").bind(folded), Integer.MAX_VALUE);
  }

  /** Those that are this very text. */
  List<String> same(String text) {
    return select(column -> Sql.of(column + " = ").bind(text), 1);
  }

  /** Those that have letters in common with a text. */
  List<String> near(String folded) {
    return select(column -> Sql.of("folded_name(" + column + ") % ").bind(folded), COMPARED);
  }

  private List<String> select(Condition condition, int most) {
    var terms = new TreeSet<String>();
    for (Path path : filter.targets()) {
      var from = new Joins(entities.of(columns.entity()), new Joins.Aliases());
      String column = from.column(path);
      Sql select = Sql.of("select distinct " + column + " from " + from.text() + " where ");
      select.add(condition.on(column)).add(" limit ").bind(most);
      statements.each(select, row -> terms.add(row.getString(1)));
    }
    return List.copyOf(terms);
  }
}
