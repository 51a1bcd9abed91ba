package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Readings;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/** Items that a reading lists, and that are not in the list that is shown. */
final class OtherItems {

  private final Query<?> query;
  private final ItemConditions items;
  private final Joins from;
  private final Optional<Readings> readings;

  OtherItems(Query<?> query, ItemConditions items, Joins from) {
    this.query = query;
    this.items = items;
    this.from = from;
    this.readings = query.dataset().columns().readings();
  }

  /**
   * That a reading lists an item, which is not shown, for which the record is selected: one of
   * these.
   *
   * @param all the readings of the record
   */
  List<Sql> matched(Joins.Items all) {
    List<Sql> reasons = new ArrayList<>();
    readings.ifPresent(
        known ->
            sought().stream()
                .filter(conditions -> known.relate(list(conditions)))
                .forEach(conditions -> reasons.add(listed(all, known, conditions))));
    return reasons;
  }

  private static Attribute<?, ?> list(List<Condition> conditions) {
    return conditions.get(0).filter().list().orElseThrow();
  }

  /** Conditions that one item has to meet: all on its list, or one for each of several values. */
  private List<List<Condition>> sought() {
    List<Condition> ofLists =
        query.conditions().stream()
            .filter(condition -> condition.filter().list().isPresent())
            .toList();
    Stream<List<Condition>> together =
        ItemConditions.byList(ofLists.stream().filter(ItemConditions::isOne).toList())
            .values()
            .stream();
    Stream<List<Condition>> each =
        ofLists.stream()
            .filter(
                condition -> List.of(Filter.Mode.ALL, Filter.Mode.ONLY).contains(condition.mode()))
            .flatMap(
                condition ->
                    condition.entries().stream()
                        .map(
                            entry ->
                                List.of(
                                    new Condition(
                                        condition.filter(),
                                        Filter.Mode.ANY,
                                        List.of(entry),
                                        List.of()))));
    return Stream.concat(together, each).toList();
  }

  private Sql listed(Joins.Items all, Readings known, List<Condition> conditions) {
    Joins.Items shown = from.shown(list(conditions));
    Joins.Items any = from.items(list(conditions));
    Sql among = shown.exist(items.met(shown, conditions));
    String relation = all.from().column(known.relation());
    Sql ofReading =
        Sql.of("%s <> '%s' and ".formatted(relation, known.first().code()))
            .add(any.from().column(List.of(known.itemRelation())) + " = " + relation)
            .add(" and " + any.position().orElseThrow() + " = ")
            .add(all.from().column(known.position()))
            .add(" and " + all.from().column(known.field()) + " = ")
            .bind(list(conditions).getName());
    return Sql.and(
        List.of(among.not(), any.exist(Sql.and(List.of(ofReading, items.met(any, conditions))))));
  }
}
