package org.khorgos.query.execute;

import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.Query;

/** The values of a dimension, for people. */
public final class DimensionLabels {

  public static final String NOT_STATED = "not stated";

  private final Vocabulary vocabulary;

  public DimensionLabels(Query<?> query, Filter dimension) {
    this.vocabulary = query.vocabularies().of(query.dataset().columns(), dimension);
  }

  public String of(@Nullable String value) {
    return value == null ? NOT_STATED : vocabulary.label(value);
  }
}
