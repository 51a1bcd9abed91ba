package org.khorgos.query.execute;

import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Optional;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Readings;
import org.khorgos.query.columns.Role;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;

/** What sources state of the item that a row is. */
final class ItemEvidence {

  private final Readings readings;
  private final Joins row;
  private final String list;
  private final String position;
  private final Optional<String> relation;
  private final Path reading;

  /**
   * @param columns of a table of items
   * @param row the tables of a row, the list among them
   */
  ItemEvidence(Columns<?> columns, Joins row) {
    PluralAttribute<?, ?, ?> items = columns.itemsOf().orElseThrow();
    this.readings = columns.readings().orElseThrow();
    this.row = row;
    this.list = items.getName();
    this.position = row.column(columns.single(columns.identity().get(1)).path());
    this.relation =
        Optional.of(readings)
            .filter(known -> known.relate(items))
            .map(known -> row.column(List.of(items, known.itemRelation())));
    this.reading =
        columns
            .find(Role.ITEM_READINGS)
            .flatMap(column -> column.items().find(Role.CITATIONS))
            .map(ItemEvidence::owner)
            .orElseThrow();
  }

  private static Path owner(Column<?> places) {
    SingularAttribute<?, Integer> owner =
        places.match(
            one -> {
              throw new IllegalArgumentException("no list");
            },
            many -> {
              throw new IllegalArgumentException("no list of objects");
            },
            listed -> listed.owner().orElseThrow());
    return Path.of(owner);
  }

  /** A place states the item or a value in it; if none does, the list; if none does, the record. */
  Sql states(Joins.Items places) {
    Joins.Items stated = row.items(readings.list());
    String field = stated.from().column(readings.field());
    String item = stated.from().column(readings.position());
    return Sql.of(places.from().column(reading) + " in (select position from (select ")
        .add(stated.position().orElseThrow() + " as position, rank() over (order by ")
        .add(item + " is null, " + field + " is null) as rank from " + stated.from().text())
        .add(" where " + stated.ofOwner() + " and (")
        .add(stated.from().column(readings.relation()) + " = '" + readings.first().code() + "'")
        .add(" and (" + field + " is null or " + field + " = ")
        .bind(list)
        .add(" and " + item + " is null or ")
        .add(ofItem(field, item))
        .add(")")
        .add(listedElsewhere(stated, field, item))
        .add(")) ranked where rank = 1)");
  }

  /** Or it lists an item that is not shown. */
  private Sql listedElsewhere(Joins.Items stated, String field, String item) {
    return relation
        .map(
            related ->
                Sql.of(" or " + stated.from().column(readings.relation()) + " = " + related)
                    .add(" and " + field + " = ")
                    .bind(list)
                    .add(" and " + item + " = " + position))
        .orElse(Sql.of(""));
  }

  private Sql ofItem(String field, String item) {
    return Sql.of(item + " = " + position + " and split_part(" + field + ", '.', 1) = ").bind(list);
  }

  /** A reading is of a value in the item, and not the one shown. */
  Sql differs(Joins.Items others) {
    return ofItem(others.from().column(readings.field()), others.from().column(readings.position()))
        .add(
            " and %s <> '%s'"
                .formatted(others.from().column(readings.relation()), readings.first().code()));
  }
}
