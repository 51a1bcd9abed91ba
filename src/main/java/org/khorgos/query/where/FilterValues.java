package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/** What records count as, by the values of a filter. */
public final class FilterValues<E> {

  private final Query<E> query;
  private final Entities entities;

  public FilterValues(Query<E> query, Entities entities) {
    this.query = query;
    this.entities = entities;
  }

  /**
   * Each value of each record that the query would select without its conditions on this filter,
   * once, as columns {@code record} and {@code value}.
   */
  public Sql except(Filter filter) {
    return pairs(filter, from -> new WhereClause<>(query, entities, from).except(filter));
  }

  /** Each value of each record in the table {@code selected}, once. */
  public Sql ofSelected(Filter filter) {
    return pairs(filter, from -> Sql.of(from.key() + " in (select record from selected)"));
  }

  private Sql pairs(Filter filter, Function<Joins, Sql> condition) {
    boolean unique = isSingle(filter);
    List<Sql> targets = new ArrayList<>();
    for (Path target : filter.targets()) {
      Joins from = entities.joins(query);
      String value = value(filter, target, from);
      Sql where = condition.apply(from);
      List<Sql> columns = List.of(Sql.of(from.key() + " as record"), Sql.of(value + " as value"));
      targets.add(from.select(columns, where).add(" and " + value + " is not null"));
    }
    Sql all = Sql.join(" union all ", targets);
    return unique
        ? all
        : Sql.of("select distinct record, value from (").add(all).add(") with_repetitions");
  }

  /**
   * Whether a record has one value at most, though the actor it names may count as several: each of
   * these once.
   */
  public boolean isSingle(Filter filter) {
    return filter.targets().size() == 1 && !filter.targets().get(0).isMany();
  }

  /** Whether values count as those they are part of. */
  public boolean rollsUp(Filter filter) {
    return query.rollup() && filter.lineage().isPresent();
  }

  /** The one value of a record; of an actor that counts as others, its key. */
  public Sql single(Filter filter, Joins from) {
    Path target = filter.targets().get(0);
    return Sql.of(
        rollsUp(filter)
            ? from.column(target.steps().subList(0, target.steps().size() - 1))
            : asText(filter, from.column(target)));
  }

  /** What each actor counts as, as columns {@code actor} and {@code value}. */
  public Sql ancestors(Filter filter) {
    Type.Reference reference = filter.lineage().orElseThrow();
    Joins.Items kin = entities.lineage(reference);
    String value = asText(filter, kin.from().column(List.of(reference.id())));
    return Sql.of("select " + kin.owner() + " as actor, " + value + " as value from ")
        .add(kin.from().text());
  }

  /**
   * The value as the filter takes it. Where an actor counts as those it is part of, it has the
   * value of each of them.
   */
  private String value(Filter filter, Path target, Joins from) {
    String column =
        filter
            .lineage()
            .filter(reference -> query.rollup())
            .map(reference -> from.column(ancestors(reference, target)))
            .orElseGet(() -> from.column(target));
    return asText(filter, column);
  }

  private static String asText(Filter filter, String column) {
    String text = filter.type().kind() == Type.Kind.TERM ? "term_name(" + column + ")" : column;
    return "cast(" + text + " as text) collate \"C\"";
  }

  private static List<Attribute<?, ?>> ancestors(Type.Reference reference, Path target) {
    List<Attribute<?, ?>> entity = target.steps().subList(0, target.steps().size() - 1);
    return Stream.<Attribute<?, ?>>concat(
            entity.stream(), Stream.of(Objects.requireNonNull(reference.lineage()), reference.id()))
        .toList();
  }

  /**
   * How many records have each year, as columns {@code value} and {@code records}: those that the
   * query would select without its conditions on this filter.
   */
  public Sql yearsExcept(Filter filter) {
    Joins from = entities.joins(query);
    YearSpan span = YearSpan.of(query, filter, from);
    Sql where = new WhereClause<>(query, entities, from).except(filter);
    List<Sql> columns =
        List.of(
            Sql.of(span.first() + " as first"),
            Sql.of(span.last() + " as last"),
            Sql.of("count(*) as records"));
    return Sql.of("select value, sum(records)::bigint as records from (")
        .add(from.select(columns, where))
        .add(" group by 1, 2) spans, generate_series(first, last) value group by value");
  }
}
