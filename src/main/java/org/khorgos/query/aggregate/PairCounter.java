package org.khorgos.query.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Path;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;
import org.khorgos.query.where.WhereClause;

/**
 * Counts records by the entities that each of them has in a list, and by pairs of these. The
 * entities are counted by their keys and named afterwards: joined before, the planner takes them
 * for far fewer than there are.
 */
@ApplicationScoped
public class PairCounter {

  /** Texts that describe an entity, and how many records have it. */
  public record Value(List<@Nullable String> texts, long records) {}

  /** How many records of a group have both of two entities, by one of their texts. */
  public record Pair(String one, String other, String group, long records) {}

  private final Entities entities;
  private final Statements statements;

  PairCounter(Entities entities, Statements statements) {
    this.entities = entities;
    this.statements = statements;
  }

  /**
   * The entities that the records of a query have.
   *
   * @param list the way to them
   * @param described what describes one
   */
  public <E> List<Value> values(Query<E> query, Path list, Class<?> entity, List<Path> described) {
    Joins named = entities.joins(entity);
    String texts = String.join(", ", described.stream().map(named::column).toList());
    var values = new ArrayList<Value>();
    statements.each(
        had(query, list, Optional.empty())
            .add(", counted as (select value, count(*) as records from had group by value) select ")
            .add(texts + ", records from " + named.text() + " join counted on value = ")
            .add(named.key()),
        row ->
            values.add(
                new Value(
                    Statements.texts(row, described.size()), row.getLong(described.size() + 1))));
    return values;
  }

  /**
   * The pairs of entities that the records of a query have.
   *
   * @param list the way to them
   * @param name what names one
   * @param group by which the records are counted
   */
  public <E> List<Pair> pairs(Query<E> query, Path list, Class<?> entity, Path name, Path group) {
    Joins named = entities.joins(entity);
    String columns = named.key() + " as key, " + named.column(name) + " as name";
    var pairs = new ArrayList<Pair>();
    statements.each(
        had(query, list, Optional.of(group))
            .add(", named as (select " + columns + " from " + named.text() + ")")
            .add(
                ", met as (select a.value as one, b.value as other, a.grouped, count(*) as records")
            .add(" from had a join had b on b.record = a.record and b.value > a.value")
            .add(" group by 1, 2, 3)")
            .add(" select a.name, b.name, grouped, records from met")
            .add(" join named a on a.key = one join named b on b.key = other"),
        row ->
            pairs.add(
                new Pair(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))));
    return pairs;
  }

  /** Each record with each entity that it has, by their keys. */
  private <E> Sql had(Query<E> query, Path list, Optional<Path> group) {
    Joins from = entities.joins(query);
    List<Sql> columns = new ArrayList<>();
    columns.add(Sql.of(from.key() + " as record"));
    columns.add(Sql.of(from.column(list) + " as value"));
    group.ifPresent(path -> columns.add(Sql.of(from.column(path) + " as grouped")));
    Sql where = new WhereClause<>(query, entities, from).all();
    return Sql.of("with had as materialized (").add(from.select(columns, where)).add(")");
  }
}
