package org.khorgos.query;

/** A dataset that can be asked. */
public interface Queryable<E> {

  /** Its name in paths, such as {@code trade-figures}. */
  String name();

  Columns<E> columns();
}
