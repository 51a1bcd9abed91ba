package org.khorgos.query.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Readings;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;

/** The readings of a record other than the first ones, which are its columns. */
public final class OtherReadings {

  private final Readings readings;
  private final Query<?> query;
  private final Entities entities;

  private OtherReadings(Readings readings, Query<?> query, Entities entities) {
    this.readings = readings;
    this.query = query;
    this.entities = entities;
  }

  /** Empty if a query asks for the values shown alone, or its records have no readings. */
  public static Optional<OtherReadings> of(Query<?> query, Entities entities) {
    return query.readings() == Query.ReadingScope.FIRST
        ? Optional.empty()
        : query
            .dataset()
            .columns()
            .readings()
            .map(readings -> new OtherReadings(readings, query, entities));
  }

  /** The readings of a row, as tables of a select within its own. */
  Joins.Items of(Joins from) {
    return from.items(readings.list());
  }

  /** A record has another reading of a field that meets all conditions. */
  Sql exist(Joins from, String field, List<Condition> conditions) {
    Joins.Items items = of(from);
    return items.exist(meeting(items, field, conditions));
  }

  /** A record has another reading of one of some fields. */
  public Sql exist(Joins from, Set<String> fields) {
    Joins.Items items = of(from);
    return items.exist(others(items).add(" = any(").bind(List.copyOf(fields)).add(")"));
  }

  private Sql others(Joins.Items items) {
    // Not bound, so that the index of other readings alone can be used.
    return Sql.of(
        "%s <> '%s' and %s"
            .formatted(
                items.from().column(readings.relation()),
                readings.first().code(),
                items.from().column(readings.field())));
  }

  /** That a reading is another one of a field, and meets all conditions. */
  Sql meeting(Joins.Items items, String field, List<Condition> conditions) {
    List<Sql> all = new ArrayList<>();
    all.add(others(items).add(" = ").bind(field));
    conditions.forEach(condition -> all.add(meets(items.from(), condition)));
    return Sql.and(all);
  }

  private Sql meets(Joins reading, Condition condition) {
    Filter filter = condition.filter();
    if (filter.type().isSpan()) {
      return span(reading).overlaps(condition.ranges());
    }
    String column = column(filter, reading);
    if (filter.type().ordered().isPresent()) {
      return Span.within(column, condition.ranges());
    }
    Set<Object> values = ConditionSql.values(condition);
    return filter
        .lineage()
        .filter(reference -> query.rollup())
        .map(reference -> isDescendant(column, reference, values))
        .orElseGet(() -> Sql.of(column + " = any(").bind(List.copyOf(values)).add(")"));
  }

  private Sql isDescendant(String column, Type.Reference reference, Set<Object> values) {
    Joins entity = entity(reference);
    String id = entity.column(List.of(reference.id()));
    return Sql.of(column + " in (select " + id + " from " + entity.text() + " where ")
        .add(entity.key() + " = any(")
        .bind(entities.descendants(reference, values))
        .add("))");
  }

  private Joins entity(Type.Reference reference) {
    return entities.joins(
        Objects.requireNonNull(reference.lineage()).getDeclaringType().getJavaType());
  }

  private Span span(Joins reading) {
    return new Span(
        reading.column(part(ReadingPart.Part.FIRST_DAY)),
        reading.column(part(ReadingPart.Part.LAST_DAY)));
  }

  private Path part(ReadingPart.Part part) {
    return Objects.requireNonNull(readings.parts().get(part), part.name());
  }

  private String column(Filter filter, Joins reading) {
    ReadingPart.Part part = filter.reading().orElseThrow().part();
    return reading.column(
        part == ReadingPart.Part.VALUE && filter.type().isNumber()
            ? readings.number()
            : part(part));
  }

  /**
   * Each value of each record in its other readings, as columns {@code record} and {@code value}.
   *
   * @param conditions that the same reading has to meet
   * @param where which records
   */
  Sql pairs(Filter filter, List<Condition> conditions, Joins from, Sql where) {
    Joins.Items items = of(from);
    String column = column(filter, items.from());
    Sql meeting = meeting(items, filter.reading().orElseThrow().field(), conditions);
    String value = column;
    String kin = "";
    if (filter.lineage().isPresent() && query.rollup()) {
      Type.Reference reference = filter.lineage().get();
      Joins entity = entity(reference);
      String id = entity.column(List.of(reference.id()));
      Joins.Items ancestors = entities.lineage(reference);
      value = "kin.ancestor";
      kin =
          " join (select %s as id, ancestors.value as ancestor from %s join (select %s as owner, %s as value from %s) ancestors on ancestors.owner = %s) kin on kin.id = %s"
              .formatted(
                  id,
                  entity.text(),
                  ancestors.owner(),
                  ancestors.from().column(List.of(reference.id())),
                  ancestors.from().text(),
                  entity.key(),
                  column);
    }
    String text = FilterValues.asText(filter, value);
    return Sql.of("select " + from.key() + " as record, " + text + " as value from ")
        .add(from.text() + " join " + items.from().text() + " on " + items.ofOwner() + kin)
        .add(" where ")
        .add(Sql.and(List.of(where, meeting, Sql.of(value + " is not null"))));
  }

  /** The years of each record in its other readings, as {@code record} and {@code value}. */
  Sql years(Filter filter, List<Condition> conditions, Joins from, Sql where) {
    Joins.Items items = of(from);
    Span span = span(items.from());
    Sql meeting = meeting(items, filter.reading().orElseThrow().field(), conditions);
    return span.years(
        from.key(),
        from.text() + " join " + items.from().text() + " on " + items.ofOwner(),
        Sql.and(List.of(where, meeting)),
        query.vocabularies().year());
  }
}
