package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Path;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/** Counts records by values that each of them may have several of, and by pairs of these. */
@ApplicationScoped
public class PairCounter {

  /** Texts that describe a value, and how many records have it. */
  public record Value(List<@Nullable String> texts, long records) {}

  /** How many records of a group have two values; the first comes before the second. */
  public record Pair(String first, String second, String group, long records) {}

  private final Entities entities;
  private final Statements statements;

  PairCounter(Entities entities, Statements statements) {
    this.entities = entities;
    this.statements = statements;
  }

  /**
   * The values that the records of a query have.
   *
   * @param described what describes a value, all along one list of the record
   */
  public <E> List<Value> values(Query<E> query, List<Path> described) {
    Joins from = entities.joins(query);
    String texts = String.join(", ", described.stream().map(from::column).toList());
    Sql where = new WhereClause<>(query, entities, from).all();
    var values = new ArrayList<Value>();
    statements.each(
        from.select(List.of(Sql.of(texts + ", count(*)")), where).add(" group by " + texts),
        row ->
            values.add(
                new Value(
                    Statements.texts(row, described.size()), row.getLong(described.size() + 1))));
    return values;
  }

  /**
   * The pairs of values that the records of a query have.
   *
   * @param value a value of the record's list
   * @param group by which the records are counted
   */
  public <E> List<Pair> pairs(Query<E> query, Path value, Path group) {
    Joins from = entities.joins(query);
    List<Sql> columns =
        List.of(
            Sql.of(from.key() + " as record"),
            Sql.of(from.column(value) + " as value"),
            Sql.of(from.column(group) + " as grouped"));
    Sql where = new WhereClause<>(query, entities, from).all();
    var pairs = new ArrayList<Pair>();
    statements.each(
        Sql.of("with had as materialized (")
            .add(from.select(columns, where))
            .add(") select a.value, b.value, a.grouped, count(*) from had a join had b")
            .add(" on b.record = a.record and b.value > a.value group by 1, 2, 3"),
        row ->
            pairs.add(
                new Pair(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))));
    return pairs;
  }
}
