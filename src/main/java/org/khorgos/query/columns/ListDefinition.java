package org.khorgos.query.columns;

/**
 * A list of the API: a dataset, or a view that shows what datasets hold in another way. Its columns
 * are made when Hibernate has started.
 */
public interface ListDefinition<E> {

  /** Its name in paths, such as {@code trade-figures}. */
  String name();

  /** What one record is, to follow “Each record is”. */
  String description();

  /** The id of a record, for examples. */
  String exampleId();

  Columns<E> columns();

  /** How many records it has in the release that the transaction shows. */
  long size();

  /** Whether it shows what datasets hold, and so has no ids of its own. */
  default boolean isView() {
    return false;
  }

  /**
   * Whether a record is something that happened, and not something written, measured or built. The
   * start page shows when it did.
   */
  default boolean hasOccurrences() {
    return false;
  }

  /** Where groups of its records are. */
  default String aggregatePath() {
    return path() + "/aggregate";
  }

  /** Where its list is; a record is one step below, under its id. */
  default String path() {
    return "/v1/" + name();
  }
}
