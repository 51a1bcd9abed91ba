package org.khorgos.query.columns;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ListAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
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
 * @param itemRelation of what lists an item to the list that is shown
 * @param parts the other parts; a value that is no number is text
 */
public record Readings(
    ListAttribute<?, ?> list,
    Path field,
    Path position,
    Path relation,
    CodeValue first,
    Path number,
    SingularAttribute<?, ?> itemRelation,
    Map<ReadingPart.Part, Path> parts) {

  public Readings {
    parts = Map.copyOf(parts);
  }

  /** The type of relations. */
  Type relationType() {
    return new Type.Code(first.getClass());
  }

  /** Whether an item of a list may be one that is not shown. */
  public boolean relate(Attribute<?, ?> items) {
    return items instanceof PluralAttribute<?, ?, ?> all
        && relate(all.getElementType().getJavaType());
  }

  /** Whether an item of this type may be one that is not shown. */
  public boolean relate(Class<?> item) {
    // Not the declaring type, which is that of one of the items.
    return itemRelation.getJavaMember().getDeclaringClass().isAssignableFrom(item);
  }
}
