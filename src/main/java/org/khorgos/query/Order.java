package org.khorgos.query;

import java.util.List;
import java.util.stream.Stream;

/** A column to sort by; rows without a value come last either way. */
record Order<E>(Column.One<E> column, boolean descending) {

  String canonical() {
    return (descending ? "-" : "") + column.name();
  }

  /** The id decides between rows that are equal otherwise. */
  static <E> List<Order<E>> endingInId(Columns<E> columns, List<Order<E>> orders) {
    if (orders.stream().anyMatch(order -> order.column().name().equals("id"))) {
      return orders;
    }
    Stream<Order<E>> id =
        columns.sortable().stream()
            .filter(column -> column.name().equals("id"))
            .map(column -> new Order<>(column, false));
    return Stream.concat(orders.stream(), id).toList();
  }
}
