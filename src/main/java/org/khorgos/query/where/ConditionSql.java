package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.SearchTerms;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/** The SQL of one condition: on a record, or on a value at some place. */
final class ConditionSql {

  private final Query<?> query;
  private final Entities entities;
  private final Joins from;

  ConditionSql(Query<?> query, Entities entities, Joins from) {
    this.query = query;
    this.entities = entities;
    this.from = from;
  }

  /** A record meets a condition. A to-many filter becomes an {@code exists}. */
  Sql holds(Condition condition) {
    Filter filter = condition.filter();
    if (filter.type().isSpan()) {
      return Span.of(filter, from).overlaps(condition.ranges());
    }
    if (filter.type().ordered().isPresent()) {
      return some(filter, place -> meets(condition, place));
    }
    if (filter.paired()) {
      return pair(condition);
    }
    return switch (condition.mode()) {
      case ANY -> some(filter, place -> meets(condition, place));
      case NOT -> some(filter, place -> meets(condition, place)).not();
      case ALL -> each(condition);
      case ONLY -> Sql.and(List.of(each(condition), stranger(filter, values(condition)).not()));
    };
  }

  /** A value, or an item, meets a condition at one of the filter's targets. */
  Sql test(Condition condition, Function<Path, Place> at) {
    return Sql.or(
        condition.filter().targets().stream()
            .map(target -> meets(condition, at.apply(reached(target))))
            .toList());
  }

  /** The path without what an actor counts as, if it counts as itself alone. */
  Path reached(Path target) {
    if (query.rollup()) {
      return target;
    }
    Set<Attribute<?, ?>> lineages =
        query.dataset().columns().filters().stream()
            .flatMap(filter -> filter.lineage().stream())
            .<Attribute<?, ?>>map(Type.Reference::lineage)
            .collect(Collectors.toSet());
    return new Path(target.steps().stream().filter(step -> !lineages.contains(step)).toList());
  }

  static Set<Object> values(Condition condition) {
    var values = new LinkedHashSet<Object>();
    condition.entries().forEach(entry -> values.addAll(entry.values()));
    return values;
  }

  private Sql meets(Condition condition, Place place) {
    Filter filter = condition.filter();
    if (filter.type().kind() == Type.Kind.WORDS) {
      return Sql.and(
          values(condition).stream()
              .map(words -> new SearchSql((SearchTerms) words, place.column()).holds())
              .toList());
    }
    return filter.type().ordered().isPresent()
        ? Span.within(place.column(), condition.ranges())
        : member(filter, place, values(condition));
  }

  private Sql member(Filter filter, Place place, Set<Object> values) {
    if (query.rollup() && filter.lineage().isPresent()) {
      return Sql.of(place.entity() + " = any(")
          .bind(entities.descendants(filter.lineage().orElseThrow(), values))
          .add(")");
    }
    return Sql.of(place.column() + " = any(").bind(List.copyOf(values)).add(")");
  }

  /** Each target holds one of two values, either way round. */
  private Sql pair(Condition condition) {
    Filter filter = condition.filter();
    Set<Object> one = condition.entries().get(0).values();
    Set<Object> other = condition.entries().get(1).values();
    return Sql.or(List.of(pair(filter, one, other), pair(filter, other, one)));
  }

  private Sql pair(Filter filter, Set<Object> first, Set<Object> second) {
    return Sql.and(
        List.of(
            exists(filter.targets().get(0), place -> member(filter, place, first)),
            exists(filter.targets().get(1), place -> member(filter, place, second))));
  }

  private Sql each(Condition condition) {
    return Sql.and(
        condition.entries().stream()
            .map(
                entry ->
                    some(
                        condition.filter(),
                        place -> member(condition.filter(), place, entry.values())))
            .toList());
  }

  /** One of the targets holds a value that meets a test. */
  private Sql some(Filter filter, Function<Place, Sql> test) {
    return some(filter, from::items, test);
  }

  private Sql some(
      Filter filter, Function<Attribute<?, ?>, Joins.Items> list, Function<Place, Sql> test) {
    return Sql.or(filter.targets().stream().map(target -> exists(target, list, test)).toList());
  }

  /** One of the targets, as shown, holds something else than what the filter leaves aside. */
  private Sql stranger(Filter filter, Set<Object> values) {
    return some(
        filter,
        from::shown,
        place -> Sql.and(List.of(member(filter, place, values).not(), aside(filter, place).not())));
  }

  private static Sql aside(Filter filter, Place place) {
    return Sql.or(filter.aside().stream().map(values -> holdAll(values, place.tables())).toList());
  }

  private static Sql holdAll(Map<Path, CodeValue> values, Joins item) {
    return Sql.and(
        values.entrySet().stream()
            .map(
                value ->
                    Sql.of(item.column(value.getKey().inItem()) + " = ").bind(value.getValue()))
            .toList());
  }

  private Sql exists(Path target, Function<Place, Sql> test) {
    return exists(target, from::items, test);
  }

  private Sql exists(
      Path target, Function<Attribute<?, ?>, Joins.Items> list, Function<Place, Sql> test) {
    if (!target.isMany()) {
      return test.apply(new Place(from, target.steps()));
    }
    Joins.Items items = list.apply(target.steps().get(0));
    return items.exist(test.apply(new Place(items.from(), target.inItem())));
  }
}
