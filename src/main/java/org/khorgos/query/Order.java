package org.khorgos.query;

/** A column to sort by; rows without a value come last either way. */
record Order<E>(Column.One<E> column, boolean descending) {

  String canonical() {
    return (descending ? "-" : "") + column.name();
  }
}
