package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/** Conditions on lists: those on one list are met by one and the same item. */
final class ItemConditions {

  private final Query<?> query;
  private final ConditionSql single;
  private final Joins from;

  ItemConditions(Query<?> query, ConditionSql single, Joins from) {
    this.query = query;
    this.single = single;
    this.from = from;
  }

  /** Whether a condition is one that an item meets. */
  static boolean isOne(Condition condition) {
    return condition.mode() == Filter.Mode.ANY && condition.filter().list().isPresent();
  }

  /** Whether an item that counts for a facet has to meet a condition too. */
  static boolean isCompanion(Condition condition, Filter facet) {
    return isOne(condition) && condition.filter().list().equals(facet.list());
  }

  /** The list of which each row is an item; empty if each row is a record. */
  Optional<PluralAttribute<?, ?, ?>> rows() {
    return query.dataset().columns().itemsOf();
  }

  /** A record has items that meet conditions; or the item that the row is meets them. */
  List<Sql> of(List<Condition> conditions) {
    List<Sql> all = new ArrayList<>();
    byList(conditions)
        .forEach(
            (list, of) ->
                all.add(rows().filter(list::equals).isPresent() ? ofRow(of) : some(list, of)));
    return all;
  }

  /** Conditions by the list of which an item has to meet them. */
  static Map<Attribute<?, ?>, List<Condition>> byList(List<Condition> conditions) {
    var byList = new LinkedHashMap<Attribute<?, ?>, List<Condition>>();
    for (Condition condition : conditions) {
      byList
          .computeIfAbsent(condition.filter().list().orElseThrow(), none -> new ArrayList<>())
          .add(condition);
    }
    return byList;
  }

  private Sql some(Attribute<?, ?> list, List<Condition> conditions) {
    Joins.Items items = from.items(list);
    return items.exist(met(items, conditions));
  }

  /** An item meets conditions. */
  Sql met(Joins.Items items, List<Condition> conditions) {
    return met(conditions, path -> new Place(items.from(), path.inItem()));
  }

  private Sql ofRow(List<Condition> conditions) {
    return met(conditions, this::joined);
  }

  /** A place in an item that is joined to the record. */
  private Place joined(Path path) {
    return new Place(from, path.steps());
  }

  /** What the item of a facet has to meet besides: it is joined to the record. */
  Sql beside(Filter facet) {
    List<Condition> companions =
        query.conditions().stream()
            .filter(condition -> !condition.filter().equals(facet))
            .filter(condition -> isCompanion(condition, facet))
            .toList();
    List<Sql> tests =
        new ArrayList<>(
            companions.stream().map(condition -> single.test(condition, this::joined)).toList());
    implied(facet, this::joined).ifPresent(tests::add);
    return Sql.and(tests);
  }

  private Sql met(List<Condition> conditions, Function<Path, Place> at) {
    List<Sql> tests = new ArrayList<>();
    for (Condition condition : conditions) {
      tests.add(single.test(condition, at));
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
}
