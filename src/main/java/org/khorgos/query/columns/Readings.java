package org.khorgos.query.columns;

import jakarta.persistence.metamodel.ListAttribute;
import java.util.Map;

/**
 * Where the readings of a record are. Paths start at a reading.
 *
 * @param list attribute of the record
 * @param field name of the field
 * @param position of the item of a list that it is of
 * @param relation to the first reading of the field
 * @param first the relation of the first reading itself
 * @param number the value, if it is a number
 * @param parts the other parts; a value that is no number is text
 */
public record Readings(
    ListAttribute<?, ?> list,
    Path field,
    Path position,
    Path relation,
    CodeValue first,
    Path number,
    Map<ReadingPart.Part, Path> parts) {

  public Readings {
    parts = Map.copyOf(parts);
  }
}
