package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
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
  private final Joins from;
  private final ConditionSql single;
  private final ItemConditions items;
  private final OtherItems others;
  private final ReadingConditions readings;

  public WhereClause(Query<E> query, Entities entities, Joins from) {
    this.query = query;
    this.from = from;
    this.single = new ConditionSql(query, entities, from);
    this.items = new ItemConditions(query, single, from);
    this.others = new OtherItems(query, items, from);
    this.readings = new ReadingConditions(query, single, from, OtherReadings.of(query, entities));
  }

  /** All conditions. */
  public Sql all() {
    return except(null);
  }

  /** All conditions but those on one filter: a facet ignores its own. */
  public Sql except(@Nullable Filter facet) {
    return which(condition -> !condition.filter().equals(facet));
  }

  /** All conditions but those that a reading of the filter's field has to meet. */
  Sql beside(Filter filter) {
    Optional<String> field = filter.reading().map(ReadingPart::field);
    return which(condition -> !readings.field(condition).equals(field));
  }

  /** All conditions but those that the item of a facet has to meet, and those on itself. */
  Sql besideItem(Filter facet) {
    return which(
        condition ->
            !condition.filter().equals(facet) && !ItemConditions.isCompanion(condition, facet));
  }

  /** What the item of a facet has to meet besides: it is joined to the record. */
  Sql ofItem(Filter facet) {
    return items.beside(facet);
  }

  /** Conditions that a reading of the filter's field has to meet, but for those on itself. */
  List<Condition> ofReading(Filter filter) {
    return readings.beside(filter);
  }

  /** The first reading meets conditions. */
  Sql own(List<Condition> conditions) {
    return readings.first(conditions);
  }

  /**
   * That a reading, which is not the first, is the reason why the record is selected.
   *
   * @param all the readings of the record
   */
  public Optional<Sql> matched(Joins.Items all) {
    List<Sql> reasons = readings.matched(all);
    reasons.addAll(others.matched(all));
    return reasons.isEmpty() ? Optional.empty() : Optional.of(Sql.or(reasons));
  }

  /** The path without what an actor counts as, if it counts as itself alone. */
  Path reached(Path target) {
    return single.reached(target);
  }

  private Sql which(Predicate<Condition> selected) {
    List<Condition> conditions = query.conditions().stream().filter(selected).toList();
    List<Condition> ofColumns =
        conditions.stream().filter(condition -> readings.field(condition).isEmpty()).toList();
    List<Sql> all = new ArrayList<>(ofRecord());
    ofColumns.stream()
        .filter(condition -> !ItemConditions.isOne(condition))
        .forEach(condition -> all.add(single.holds(condition)));
    all.addAll(items.of(ofColumns.stream().filter(ItemConditions::isOne).toList()));
    all.addAll(readings.of(conditions));
    if (!query.words().isEmpty()) {
      all.add(new SearchSql(query.words(), from.column(SearchTerms.COLUMN)).holds());
    }
    return Sql.and(all);
  }

  /** What holds for a record, whatever the filters. */
  private List<Sql> ofRecord() {
    List<Sql> all = new ArrayList<>();
    // If a row is an item, the list is joined, whatever is selected.
    items.rows().ifPresent(list -> from.column(List.of(list)));
    if (!query.everywhere()) {
      query
          .dataset()
          .columns()
          .essential()
          .ifPresent(value -> all.add(Sql.of(from.column(value) + " is not null")));
    }
    query.missing().forEach(column -> all.add(has(column).not()));
    query.given().forEach(column -> all.add(has(column)));
    return all;
  }

  /** A record has a value in a column. */
  private Sql has(Column<E> column) {
    return column.match(
        one -> Sql.of("(" + from.column(one.path()) + " is not null)"),
        many -> from.shown(many.path().steps().get(0)).exist(),
        listed -> from.shown(listed.attribute()).exist());
  }
}
