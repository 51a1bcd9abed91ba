package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
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
  private final Optional<OtherReadings> others;

  public WhereClause(Query<E> query, Entities entities, Joins from) {
    this.query = query;
    this.entities = entities;
    this.from = from;
    this.others = OtherReadings.of(query, entities);
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
    List<Condition> conditions =
        query.conditions().stream().filter(condition -> !condition.filter().equals(facet)).toList();
    conditions.stream()
        .filter(condition -> field(condition).isEmpty())
        .forEach(condition -> all.add(holds(condition)));
    byField(conditions).forEach((field, of) -> all.add(holds(field, of)));
    if (!query.words().isEmpty()) {
      all.add(new SearchSql(query.words(), from.column(SearchTerms.COLUMN)).holds());
    }
    return Sql.and(all);
  }

  /** All conditions but those that a reading of the filter's field has to meet. */
  Sql beside(Filter filter) {
    String field = filter.reading().orElseThrow().field();
    List<Sql> all = new ArrayList<>();
    for (Condition condition : query.conditions()) {
      if (field(condition).isEmpty()) {
        all.add(holds(condition));
      }
    }
    byField(query.conditions())
        .forEach(
            (other, of) -> {
              if (!other.equals(field)) {
                all.add(holds(other, of));
              }
            });
    if (!query.words().isEmpty()) {
      all.add(new SearchSql(query.words(), from.column(SearchTerms.COLUMN)).holds());
    }
    return Sql.and(all);
  }

  /** Conditions that a reading of the filter's field has to meet, but for those on itself. */
  List<Condition> ofReading(Filter filter) {
    return byField(query.conditions())
        .getOrDefault(filter.reading().orElseThrow().field(), List.of())
        .stream()
        .filter(condition -> !condition.filter().equals(filter))
        .toList();
  }

  /** The first reading meets conditions. */
  Sql own(List<Condition> conditions) {
    return Sql.and(conditions.stream().map(this::holds).toList());
  }

  /** The field of whose readings one has to meet a condition. */
  private Optional<String> field(Condition condition) {
    return others.flatMap(any -> condition.filter().reading()).map(ReadingPart::field);
  }

  /** Conditions that have to be met by one reading, by its field. */
  private Map<String, List<Condition>> byField(List<Condition> conditions) {
    var byField = new LinkedHashMap<String, List<Condition>>();
    for (Condition condition : conditions) {
      field(condition)
          .ifPresent(
              field -> byField.computeIfAbsent(field, none -> new ArrayList<>()).add(condition));
    }
    return byField;
  }

  /** One reading of a field, be it the first or another, meets all conditions on it. */
  private Sql holds(String field, List<Condition> conditions) {
    return Sql.or(List.of(own(conditions), others.orElseThrow().exist(from, field, conditions)));
  }

  /**
   * That a reading, which is not the first, is the reason why the record is selected.
   *
   * @param items the readings of the record
   */
  public Optional<Sql> matched(Joins.Items items) {
    List<Sql> reasons = new ArrayList<>();
    byField(query.conditions())
        .forEach(
            (field, of) ->
                reasons.add(
                    Sql.and(
                        List.of(
                            Sql.of("(").add(own(of)).add(") is not true"),
                            others.orElseThrow().meeting(items, field, of)))));
    return reasons.isEmpty() ? Optional.empty() : Optional.of(Sql.or(reasons));
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

  static Set<Object> values(Condition condition) {
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
                        target,
                        place -> Span.between(place.tables().column(place.steps()), interval)))
            .toList());
  }

  private Sql overlaps(Filter filter, Interval interval) {
    return new Span(from.column(filter.targets().get(0)), from.column(filter.targets().get(1)))
        .overlaps(interval);
  }
}
