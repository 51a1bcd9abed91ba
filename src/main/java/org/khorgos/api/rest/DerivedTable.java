package org.khorgos.api.rest;

import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;

/**
 * A table made from the records of a list, one step below it and asked with its filters. Being
 * declared, it stands in the contract.
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
