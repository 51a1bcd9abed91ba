package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
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
    // A row is an item: the list is joined, whatever is selected.
    rows().ifPresent(list -> from.column(List.of(list)));
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
        many -> from.items(many.path().steps().get(0)).exist(),
        listed -> from.items(listed.attribute()).exist());
  }

  /** All conditions but those that a reading of the filter's field has to meet. */
  Sql beside(Filter filter) {
    Optional<String> field = filter.reading().map(ReadingPart::field);
    return which(
        query.conditions().stream().filter(condition -> !field(condition).equals(field)).toList());
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
    byList.forEach(
        (list, of) -> all.add(rows().filter(list::equals).isPresent() ? row(of) : item(list, of)));
    return all;
  }

  /** The list of which each row is an item. */
  private Optional<PluralAttribute<?, ?, ?>> rows() {
    return query.dataset().columns().itemsOf();
  }

  /** The item that the row is meets all conditions. */
  private Sql row(List<Condition> conditions) {
    return met(conditions, path -> new Place(from, path.steps()));
  }

  private static boolean isOfItem(Condition condition) {
    return condition.mode() == Filter.Mode.ANY && condition.filter().list().isPresent();
  }

  /** An item of a list meets all conditions. */
  private Sql item(Attribute<?, ?> list, List<Condition> conditions) {
    Joins.Items items = from.items(list);
    return items.exist(met(conditions, path -> new Place(items.from(), path.inItem())));
  }

  private Sql met(List<Condition> conditions, Function<Path, Place> at) {
    List<Sql> tests = new ArrayList<>();
    for (Condition condition : conditions) {
      tests.add(test(condition, at));
      implied(condition.filter(), at).ifPresent(tests::add);
    }
    return Sql.and(tests);
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
            implied ->
                Sql.of(at.apply(implied.path()).column() + " = any(")
                    .bind(List.copyOf(implied.values()))
                    .add(")"));
  }

  /** That a value, or an item, meets a condition. */
  private Sql test(Condition condition, Function<Path, Place> at) {
    return Sql.or(
        condition.filter().targets().stream()
            .map(target -> meets(condition, at.apply(reached(target))))
            .toList());
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

  static Set<Object> values(Condition condition) {
    var values = new LinkedHashSet<Object>();
    condition.entries().forEach(entry -> values.addAll(entry.values()));
    return values;
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
    return Sql.or(filter.targets().stream().map(target -> exists(target, test)).toList());
  }

  /** One of the targets holds something else, other than what the filter leaves aside. */
  private Sql stranger(Filter filter, Set<Object> values) {
    return some(
        filter,
        place -> Sql.and(List.of(member(filter, place, values).not(), aside(filter, place).not())));
  }

  private static Sql aside(Filter filter, Place place) {
    return Sql.or(filter.aside().stream().map(values -> holdAll(values, place.tables())).toList());
  }

  private static Sql holdAll(Map<Path, CodeValue> values, Joins item) {
    List<Sql> all = new ArrayList<>();
    values.forEach(
        (path, value) -> all.add(Sql.of(item.column(path.inItem()) + " = ").bind(value)));
    return Sql.and(all);
  }

  /** Tables, and the steps that are left to go in them. */
  private record Place(Joins tables, List<Attribute<?, ?>> steps) {
    String column() {
      return tables.column(steps);
    }
  }

  private Sql exists(Path target, Function<Place, Sql> test) {
    if (!target.isMany()) {
      return test.apply(new Place(from, target.steps()));
    }
    Joins.Items items = from.items(target.steps().get(0));
    return items.exist(test.apply(new Place(items.from(), target.inItem())));
  }

  private Sql member(Filter filter, Place place, Set<Object> values) {
    if (query.rollup() && filter.lineage().isPresent()) {
      String entity = place.tables().column(place.steps().subList(0, place.steps().size() - 1));
      return Sql.of(entity + " = any(")
          .bind(entities.descendants(filter.lineage().orElseThrow(), values))
          .add(")");
    }
    return Sql.of(place.column() + " = any(").bind(List.copyOf(values)).add(")");
  }
}
