package org.khorgos.query.columns;

/**
 * What a column or filter is of a reading.
 *
 * @param field to which the reading belongs
 */
public record ReadingPart(String field, Part part) {

  /** A part of a reading. */
  public enum Part {
    VALUE,
    QUALIFIER,
    UNIT,
    CURRENCY,
    /** Of a date: the first day that it may mean. */
    FIRST_DAY,
    /** Of a date: the last day that it may mean. */
    LAST_DAY,
    /** Of a date: all of its days. */
    SPAN,
    PRECISION,
    BASIS
  }
}
