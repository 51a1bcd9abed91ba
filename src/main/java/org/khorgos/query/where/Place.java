package org.khorgos.query.where;

import jakarta.persistence.metamodel.Attribute;
import java.util.List;
import org.khorgos.query.tables.Joins;

/** Tables, and the steps that are left to go in them. */
record Place(Joins tables, List<? extends Attribute<?, ?>> steps) {

  /** The column at the end. */
  String column() {
    return tables.column(steps);
  }

  /** The key of the entity whose column is at the end. */
  String entity() {
    return tables.column(steps.subList(0, steps.size() - 1));
  }
}
