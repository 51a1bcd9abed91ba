package org.khorgos.api.rest;

import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;

/**
 * A table computed from the records of a list, one step below its path and with its filters. The
 * contract lists every bean of this type.
 */
public interface DerivedTable {

  ListDefinition<?> dataset();

  /** Its name in paths, such as {@code series}. */
  String name();

  /** What it does, in a few words that begin with a verb. */
  String summary();

  String description();

  /** Its columns, from which follow its schema and which formats can show it. */
  List<? extends Column<?>> columns();

  /** Names of the schemas of those columns that are lists of objects in JSON. */
  Map<String, String> objects();

  /** Where it is. */
  default String path() {
    return dataset().path() + "/" + name();
  }
}
