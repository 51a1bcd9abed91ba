package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Path;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.SearchTerms;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/**
 * Turns a query into the condition of its SQL. A to-many filter becomes an {@code exists}, so that
 * no row comes twice.
 */
public final class WhereClause<E> {

  private final Query<E> query;
  private final Entities entities;
  private final Joins from;

  public WhereClause(Query<E> query, Entities entities, Joins from) {
    this.query = query;
    this.entities = entities;
    this.from = from;
  }

  /** All conditions. */
  public Sql all() {
    return except(null);
  }

  /** All conditions but those on one filter: a facet ignores its own. */
  public Sql except(@Nullable Filter facet) {
    List<Sql> all = new ArrayList<>();
    if (!query.everywhere()) {
      query
          .dataset()
          .columns()
          .essential()
          .ifPresent(value -> all.add(Sql.of(from.column(value) + " is not null")));
    }
    for (Condition condition : query.conditions()) {
      if (!condition.filter().equals(facet)) {
        all.add(holds(condition));
      }
    }
    if (!query.words().isEmpty()) {
      all.add(new SearchSql(query.words(), from.column(SearchTerms.COLUMN)).holds());
    }
    return Sql.and(all);
  }

  private Sql holds(Condition condition) {
    Filter filter = condition.filter();
    if (filter.type().isYears()) {
      return any(condition.ranges(), this::overlaps, filter);
    }
    if (filter.type().ordered().isPresent()) {
      return any(condition.ranges(), this::within, filter);
    }
    return switch (condition.mode()) {
      case ANY -> some(filter, values(condition));
      case NOT -> some(filter, values(condition)).not();
      case ALL -> each(condition);
      case ONLY -> Sql.and(List.of(each(condition), stranger(filter, values(condition)).not()));
    };
  }

  private Sql any(
      List<Condition.Range> ranges, BiFunction<Filter, Interval, Sql> test, Filter filter) {
    return Sql.or(ranges.stream().map(range -> test.apply(filter, range.interval())).toList());
  }

  private static Set<Object> values(Condition condition) {
    var values = new LinkedHashSet<Object>();
    condition.entries().forEach(entry -> values.addAll(entry.values()));
    return values;
  }

  private Sql each(Condition condition) {
    return Sql.and(
        condition.entries().stream()
            .map(entry -> some(condition.filter(), entry.values()))
            .toList());
  }

  /** One of the targets holds one of the values. */
  private Sql some(Filter filter, Set<Object> values) {
    return Sql.or(
        filter.targets().stream()
            .map(target -> exists(target, tables -> member(filter, tables, values)))
            .toList());
  }

  /** One of the targets holds something else. */
  private Sql stranger(Filter filter, Set<Object> values) {
    return Sql.or(
        filter.targets().stream()
            .map(target -> exists(target, tables -> member(filter, tables, values).not()))
            .toList());
  }

  /** Tables, and the steps that are left to go in them. */
  private record Place(Joins tables, List<Attribute<?, ?>> steps) {}

  private Sql exists(Path target, Function<Place, Sql> test) {
    if (!target.isMany()) {
      return test.apply(new Place(from, target.steps()));
    }
    Joins.Items items = from.items(target.steps().get(0));
    List<Attribute<?, ?>> rest = target.steps().subList(1, target.steps().size());
    Sql held = test.apply(new Place(items.from(), rest));
    return Sql.of("exists (select from " + items.from().text() + " where " + items.ofOwner())
        .add(" and ")
        .add(held)
        .add(")");
  }

  private Sql member(Filter filter, Place place, Set<Object> values) {
    if (query.rollup() && filter.lineage().isPresent()) {
      String entity = place.tables().column(place.steps().subList(0, place.steps().size() - 1));
      return Sql.of(entity + " = any(")
          .bind(entities.descendants(filter.lineage().orElseThrow(), values))
          .add(")");
    }
    return Sql.of(place.tables().column(place.steps()) + " = any(")
        .bind(List.copyOf(values))
        .add(")");
  }

  /** One of the targets holds a value of the interval. */
  private Sql within(Filter filter, Interval interval) {
    return Sql.or(
        filter.targets().stream()
            .map(
                target ->
                    exists(
                        target, place -> between(place.tables().column(place.steps()), interval)))
            .toList());
  }

  private static Sql between(String column, Interval interval) {
    List<Sql> bounds = new ArrayList<>();
    if (interval.low() != null) {
      bounds.add(Sql.of(column + " >= ").bind(interval.low()));
    }
    if (interval.high() != null) {
      bounds.add(Sql.of(column + " <= ").bind(interval.high()));
    }
    return Sql.and(bounds);
  }

  /** The record's span and the interval share a day; an open end reaches as far as one likes. */
  private Sql overlaps(Filter filter, Interval interval) {
    String first = from.column(filter.targets().get(0));
    String last = from.column(filter.targets().get(1));
    List<Sql> all = new ArrayList<>();
    all.add(Sql.of("(%s is not null or %s is not null)".formatted(first, last)));
    if (interval.high() != null) {
      all.add(
          Sql.of("(%s is null or %s <= ".formatted(first, first)).bind(interval.high()).add(")"));
    }
    if (interval.low() != null) {
      all.add(Sql.of("(%s is null or %s >= ".formatted(last, last)).bind(interval.low()).add(")"));
    }
    return Sql.and(all);
  }
}
