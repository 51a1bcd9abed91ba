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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Type;
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
    return which(
        query.conditions().stream()
            .filter(condition -> !condition.filter().equals(facet))
            .toList());
  }

  private Sql which(List<Condition> conditions) {
    List<Sql> all = new ArrayList<>();
    if (!query.everywhere()) {
      query
          .dataset()
          .columns()
          .essential()
          .ifPresent(value -> all.add(Sql.of(from.column(value) + " is not null")));
    }
    query.missing().forEach(column -> all.add(has(column).not()));
    query.given().forEach(column -> all.add(has(column)));
    all.addAll(ofColumns(conditions));
    byField(conditions).forEach((field, of) -> all.add(holds(field, of)));
    if (!query.words().isEmpty()) {
      all.add(new SearchSql(query.words(), from.column(SearchTerms.COLUMN)).holds());
    }
    return Sql.and(all);
  }

  /** A record has a value in a column. */
  private Sql has(Column<E> column) {
    return column.match(
        one -> Sql.of("(" + from.column(one.path()) + " is not null)"),
        many -> has(many.path().steps().get(0)),
        listed -> has(listed.attribute()));
  }

  private Sql has(Attribute<?, ?> list) {
    Joins.Items items = from.items(list);
    return Sql.of("exists (select from " + items.from().text() + " where " + items.ofOwner() + ")");
  }

  /** All conditions but those that a reading of the filter's field has to meet. */
  Sql beside(Filter filter) {
    String field = filter.reading().orElseThrow().field();
    List<Sql> all = new ArrayList<>();
    query.missing().forEach(column -> all.add(has(column).not()));
    query.given().forEach(column -> all.add(has(column)));
    all.addAll(ofColumns(query.conditions()));
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

  /** Conditions that are not on fields with readings. Those on one list are met by one item. */
  private List<Sql> ofColumns(List<Condition> conditions) {
    List<Sql> all = new ArrayList<>();
    var byList = new LinkedHashMap<Attribute<?, ?>, List<Condition>>();
    for (Condition condition : conditions) {
      if (field(condition).isEmpty()) {
        if (isOfItem(condition)) {
          byList
              .computeIfAbsent(condition.filter().list().orElseThrow(), none -> new ArrayList<>())
              .add(condition);
        } else {
          all.add(holds(condition));
        }
      }
    }
    byList.forEach((list, of) -> all.add(item(list, of)));
    return all;
  }

  private static boolean isOfItem(Condition condition) {
    return condition.mode() == Filter.Mode.ANY && condition.filter().list().isPresent();
  }

  /** An item of a list meets all conditions. */
  private Sql item(Attribute<?, ?> list, List<Condition> conditions) {
    Joins.Items items = from.items(list);
    Function<Path, Place> at =
        path -> new Place(items.from(), path.steps().subList(1, path.steps().size()));
    List<Sql> tests = new ArrayList<>();
    for (Condition condition : conditions) {
      tests.add(test(condition, at));
      implied(condition.filter(), at).ifPresent(tests::add);
    }
    Sql met = Sql.and(tests);
    return Sql.of("exists (select from " + items.from().text() + " where " + items.ofOwner())
        .add(" and ")
        .add(met)
        .add(")");
  }

  /** What an item has to be besides, to meet a filter. */
  private Optional<Sql> implied(Filter filter, Function<Path, Place> at) {
    return filter
        .implied()
        .filter(
            implied ->
                query.conditions().stream()
                    .noneMatch(other -> other.filter().name().equals(implied.unless())))
        .map(
            implied -> {
              Place place = at.apply(implied.path());
              return Sql.of(place.tables().column(place.steps()) + " = any(")
                  .bind(List.copyOf(implied.values()))
                  .add(")");
            });
  }

  /** That a value, or an item, meets a condition. */
  private Sql test(Condition condition, Function<Path, Place> at) {
    Filter filter = condition.filter();
    List<Sql> targets = new ArrayList<>();
    for (Path target : filter.targets()) {
      Place place = at.apply(reached(target));
      if (filter.type().ordered().isPresent()) {
        String column = place.tables().column(place.steps());
        condition.ranges().forEach(range -> targets.add(Span.between(column, range.interval())));
      } else {
        targets.add(member(filter, place, values(condition)));
      }
    }
    return Sql.or(targets);
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

  /** All conditions but those that the item of a facet has to meet, and those on itself. */
  Sql besideItem(Filter facet) {
    List<Condition> others =
        query.conditions().stream()
            .filter(condition -> !condition.filter().equals(facet))
            .filter(condition -> !isCompanion(condition, facet))
            .toList();
    return which(others);
  }

  /** What the item of a facet has to meet besides: it is joined to the record. */
  Sql ofItem(Filter facet) {
    Function<Path, Place> at = path -> new Place(from, path.steps());
    List<Sql> tests = new ArrayList<>();
    query.conditions().stream()
        .filter(condition -> !condition.filter().equals(facet))
        .filter(condition -> isCompanion(condition, facet))
        .forEach(condition -> tests.add(test(condition, at)));
    implied(facet, at).ifPresent(tests::add);
    return Sql.and(tests);
  }

  private static boolean isCompanion(Condition condition, Filter facet) {
    return isOfItem(condition) && condition.filter().list().equals(facet.list());
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
    if (filter.type().isSpan()) {
      return any(condition.ranges(), this::overlaps, filter);
    }
    if (filter.type().ordered().isPresent()) {
      return any(condition.ranges(), this::within, filter);
    }
    if (filter.paired()) {
      return pair(condition);
    }
    return switch (condition.mode()) {
      case ANY -> some(filter, values(condition));
      case NOT -> some(filter, values(condition)).not();
      case ALL -> each(condition);
      case ONLY -> Sql.and(List.of(each(condition), stranger(filter, values(condition)).not()));
    };
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

  /** One of the targets holds something else, other than what the filter leaves aside. */
  private Sql stranger(Filter filter, Set<Object> values) {
    return Sql.or(
        filter.targets().stream()
            .map(
                target ->
                    exists(
                        target,
                        place ->
                            Sql.and(
                                List.of(
                                    member(filter, place, values).not(),
                                    aside(filter, place).not()))))
            .toList());
  }

  private static Sql aside(Filter filter, Place place) {
    return Sql.or(
        filter.aside().stream()
            .map(
                values ->
                    Sql.and(
                        values.entrySet().stream()
                            .map(
                                value ->
                                    Sql.of(
                                            place
                                                    .tables()
                                                    .column(
                                                        value
                                                            .getKey()
                                                            .steps()
                                                            .subList(
                                                                1, value.getKey().steps().size()))
                                                + " = ")
                                        .bind(value.getValue()))
                            .toList()))
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
