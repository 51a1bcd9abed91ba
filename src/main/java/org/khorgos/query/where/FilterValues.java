package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Optional<OtherReadings> others;

  public FilterValues(Query<E> query, Entities entities) {
    this.query = query;
    this.entities = entities;
    this.others = OtherReadings.of(query, entities);
  }

  /**
   * Each value of each record that the query would select without its conditions on this filter,
   * once, as columns {@code record} and {@code value}.
   */
  public Sql except(Filter filter) {
    if (isRead(filter)) {
      return readPairs(filter);
    }
    return pairs(
        filter,
        from -> {
          var where = new WhereClause<>(query, entities, from);
          return filter.list().isPresent() ? where.besideItem(filter) : where.except(filter);
        });
  }

  /** Whether values in other readings count too. */
  public boolean isRead(Filter filter) {
    return others.isPresent() && filter.reading().isPresent();
  }

  /** Own values, and those of other readings that are not among the own. */
  private Sql readPairs(Filter filter) {
    Joins other = entities.joins(query);
    var where = new WhereClause<>(query, entities, other);
    return Sql.of("")
        .add(own(filter, from -> Sql.of("true")))
        .add(" union all (")
        .add(
            others
                .orElseThrow()
                .pairs(filter, where.ofReading(filter), other, where.beside(filter)))
        .add(" except ")
        .add(own(filter, from -> varied(filter, from)))
        .add(")");
  }

  /** A record has other readings of the filter's field. */
  private Sql varied(Filter filter, Joins from) {
    return others.orElseThrow().exist(from, Set.of(filter.reading().orElseThrow().field()));
  }

  /** The own values of the records that meet one more condition. */
  private Sql own(Filter filter, Function<Joins, Sql> more) {
    List<Sql> targets = new ArrayList<>();
    for (Path target : filter.targets()) {
      Joins from = entities.joins(query);
      var where = new WhereClause<>(query, entities, from);
      String value = value(filter, target, from);
      Sql all =
          Sql.and(
              List.of(
                  where.beside(filter),
                  where.own(where.ofReading(filter)),
                  more.apply(from),
                  Sql.of(value + " is not null")));
      targets.add(
          from.select(
              List.of(Sql.of(from.key() + " as record"), Sql.of(value + " as value")), all));
    }
    Sql all = Sql.join(" union all ", targets);
    return filter.targets().size() == 1 ? all : distinct(all);
  }

  private static Sql distinct(Sql all) {
    return Sql.of("select distinct record, value from (").add(all).add(") with_repetitions");
  }

  /**
   * Each value of each record in a table, once, in whatever reading.
   *
   * @param selected name of the table, which has a column {@code record}
   */
  public Sql ofSelected(Filter filter, String selected) {
    Sql own = pairs(filter, from -> in(selected, from));
    if (!isRead(filter)) {
      return own;
    }
    Joins other = entities.joins(query);
    return distinct(
        own.add(" union all ")
            .add(others.orElseThrow().pairs(filter, List.of(), other, in(selected, other))));
  }

  private static Sql in(String selected, Joins from) {
    return Sql.of(from.key() + " in (select record from " + selected + ")");
  }

  /** The years of each record in a table, in whatever reading. */
  public Sql yearsOfSelected(Filter filter, String selected) {
    Joins from = entities.joins(query);
    Joins other = entities.joins(query);
    return distinct(
        ownYears(filter, from, in(selected, from))
            .add(" union all ")
            .add(others.orElseThrow().years(filter, List.of(), other, in(selected, other))));
  }

  private Sql pairs(Filter filter, Function<Joins, Sql> condition) {
    boolean unique = isSingle(filter);
    List<Sql> targets = new ArrayList<>();
    for (Path target : filter.targets()) {
      Joins from = entities.joins(query);
      String value = value(filter, target, from);
      Sql where =
          filter.list().isPresent()
              ? Sql.and(
                  List.of(
                      condition.apply(from),
                      new WhereClause<>(query, entities, from).ofItem(filter)))
              : condition.apply(from);
      List<Sql> columns = List.of(Sql.of(from.key() + " as record"), Sql.of(value + " as value"));
      targets.add(from.select(columns, where).add(" and " + value + " is not null"));
    }
    Sql all = Sql.join(" union all ", targets);
    return unique ? all : distinct(all);
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
            .orElseGet(() -> from.column(new WhereClause<>(query, entities, from).reached(target)));
    return asText(filter, column);
  }

  static String asText(Filter filter, String column) {
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
    var where = new WhereClause<>(query, entities, from);
    if (!isRead(filter)) {
      return Sql.of("select value, sum(records)::bigint as records from (")
          .add(spans(filter, from, where.except(filter)))
          .add(") spans, generate_series(first, last) value group by value");
    }
    return Sql.of(
            "select value, sum(records)::bigint as records from (select value, records from (")
        .add(
            spans(
                filter,
                from,
                Sql.and(List.of(where.beside(filter), where.own(where.ofReading(filter))))))
        .add(") spans, generate_series(first, last) value union all select value, 1 from (")
        .add(otherYears(filter))
        .add(" except ")
        .add(variedYears(filter))
        .add(") other) counted group by value");
  }

  private Sql spans(Filter filter, Joins from, Sql where) {
    Span span = Span.of(filter, from);
    List<Sql> columns =
        List.of(
            Sql.of(span.firstYear() + " as first"),
            Sql.of(span.lastYear(ofRelease()) + " as last"),
            Sql.of("count(*) as records"));
    return from.select(columns, where).add(" group by 1, 2");
  }

  private Sql otherYears(Filter filter) {
    Joins from = entities.joins(query);
    var where = new WhereClause<>(query, entities, from);
    return others.orElseThrow().years(filter, where.ofReading(filter), from, where.beside(filter));
  }

  private Sql variedYears(Filter filter) {
    Joins from = entities.joins(query);
    var where = new WhereClause<>(query, entities, from);
    return ownYears(
        filter, from, Sql.and(List.of(where.own(where.ofReading(filter)), varied(filter, from))));
  }

  private Sql ownYears(Filter filter, Joins from, Sql where) {
    Span span = Span.of(filter, from);
    return span.years(from.key(), from.text(), where, ofRelease());
  }

  private int ofRelease() {
    return query.vocabularies().year();
  }
}
