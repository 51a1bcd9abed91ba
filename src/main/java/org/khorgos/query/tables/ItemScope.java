package org.khorgos.query.tables;

import jakarta.persistence.metamodel.Attribute;
import java.util.Optional;
import org.khorgos.query.columns.Readings;

/**
 * Which items of lists count.
 *
 * @param readings which say how items relate to the lists that are shown; empty if all are shown
 * @param every whether items that are not shown count too
 */
record ItemScope(Optional<Readings> readings, boolean every) {

  /** Of tables that have no items but those shown. */
  static final ItemScope ALL_SHOWN = new ItemScope(Optional.empty(), true);

  ItemScope shown() {
    return new ItemScope(readings, false);
  }

  /** The attribute in which items of this type must be {@link #first}; empty if each counts. */
  Optional<String> attribute(Class<?> item) {
    return readings
        .filter(known -> !every && known.relate(item))
        .map(Readings::itemRelation)
        .map(Attribute::getName);
  }

  String first() {
    return readings.orElseThrow().first().code();
  }
}
