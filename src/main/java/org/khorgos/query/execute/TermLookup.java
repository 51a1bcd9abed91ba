package org.khorgos.query.execute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Readings;
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
    others(condition, most)
        .ifPresent(each -> statements.each(each, row -> terms.add(row.getString(1))));
    return List.copyOf(terms);
  }

  /** Those of other readings than the first, if the filter reads these. */
  private Optional<Sql> others(Condition condition, int most) {
    if (filter.reading().isEmpty() || columns.readings().isEmpty()) {
      return Optional.empty();
    }
    ReadingPart part = filter.reading().get();
    Readings readings = columns.readings().get();
    var from = new Joins(entities.of(columns.entity()), new Joins.Aliases());
    Joins.Items items = from.items(readings.list());
    String column = items.from().column(Objects.requireNonNull(readings.parts().get(part.part())));
    String where =
        "%s <> '%s' and %s = "
            .formatted(
                items.from().column(readings.relation()),
                readings.first().code(),
                items.from().column(readings.field()));
    return Optional.of(
        Sql.of("select distinct " + column + " from " + from.text())
            .add(" join " + items.from().text() + " on " + items.ofOwner() + " where " + where)
            .bind(part.field())
            .add(" and ")
            .add(condition.on(column))
            .add(" limit ")
            .bind(most));
  }
}
