package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/** Conditions on fields that have readings: those on one field are met by one reading. */
final class ReadingConditions {

  private final Query<?> query;
  private final ConditionSql single;
  private final Joins from;
  private final Optional<OtherReadings> others;

  ReadingConditions(
      Query<?> query, ConditionSql single, Joins from, Optional<OtherReadings> others) {
    this.query = query;
    this.single = single;
    this.from = from;
    this.others = others;
  }

  /** The field of whose readings one has to meet a condition. */
  Optional<String> field(Condition condition) {
    return others.flatMap(any -> condition.filter().reading()).map(ReadingPart::field);
  }

  /** One reading of each field, be it the first or another, meets all conditions on the field. */
  List<Sql> of(List<Condition> conditions) {
    List<Sql> all = new ArrayList<>();
    byField(conditions)
        .forEach(
            (field, of) ->
                all.add(Sql.or(List.of(first(of), others.orElseThrow().exist(from, field, of)))));
    return all;
  }

  /** The first reading meets conditions. */
  Sql first(List<Condition> conditions) {
    return Sql.and(conditions.stream().map(single::holds).toList());
  }

  /** Conditions that a reading of the filter's field has to meet, but for those on itself. */
  List<Condition> beside(Filter filter) {
    return byField(query.conditions())
        .getOrDefault(filter.reading().orElseThrow().field(), List.of())
        .stream()
        .filter(condition -> !condition.filter().equals(filter))
        .toList();
  }

  /**
   * That a reading, which is not the first, is the reason why the record is selected: one of these.
   *
   * @param items the readings of the record
   */
  List<Sql> matched(Joins.Items items) {
    List<Sql> reasons = new ArrayList<>();
    byField(query.conditions())
        .forEach(
            (field, of) ->
                reasons.add(
                    Sql.and(
                        List.of(
                            Sql.of("(").add(first(of)).add(") is not true"),
                            others.orElseThrow().meeting(items, field, of)))));
    return reasons;
  }

  private Map<String, List<Condition>> byField(List<Condition> conditions) {
    var byField = new LinkedHashMap<String, List<Condition>>();
    for (Condition condition : conditions) {
      field(condition)
          .ifPresent(
              field -> byField.computeIfAbsent(field, none -> new ArrayList<>()).add(condition));
    }
    return byField;
  }
}
