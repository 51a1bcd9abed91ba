package org.khorgos.query.tables;

import java.util.Optional;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.khorgos.query.columns.Readings;

/**
 * Which items of lists count.
 *
 * @param readings which say how items relate to the lists that are shown; empty if all are shown
 * @param every whether items that are not shown count too
 */
public record ItemScope(Optional<Readings> readings, boolean every) {

  /** Of tables that have no items but those shown. */
  public static final ItemScope ALL_SHOWN = new ItemScope(Optional.empty(), true);

  ItemScope shown() {
    return new ItemScope(readings, false);
  }

  /** What an item has to be to count; empty if each counts. */
  Optional<String> condition(PluralAttributeMapping list, String alias) {
    return every
        ? Optional.empty()
        : relation(list, alias).map(column -> column + " = '" + first() + "'");
  }

  private String first() {
    return readings.orElseThrow().first().code();
  }

  private Optional<String> relation(PluralAttributeMapping list, String alias) {
    return readings
        .filter(known -> list.getElementDescriptor() instanceof EmbeddableValuedModelPart)
        .filter(known -> known.relate(list.getElementDescriptor().getJavaType().getJavaTypeClass()))
        .map(Readings::itemRelation)
        .map(relation -> column(list, relation.getName(), alias));
  }

  private static String column(PluralAttributeMapping list, String attribute, String alias) {
    ModelPart part =
        ((EmbeddableValuedModelPart) list.getElementDescriptor())
            .getEmbeddableTypeDescriptor()
            .findSubPart(attribute, null);
    return alias + "." + ((SelectableMapping) part).getSelectionExpression();
  }
}
