package org.khorgos.query;

import org.jspecify.annotations.Nullable;

/** The values of a dimension, for people. */
final class Labels {

  static final String NOT_STATED = "not stated";

  private final Vocabulary vocabulary;

  Labels(Question<?> question, Filter dimension) {
    this.vocabulary = question.vocabularies().of(question.dataset().columns(), dimension);
  }

  String of(@Nullable String value) {
    return value == null ? NOT_STATED : vocabulary.label(value);
  }
}
