package org.khorgos.query.columns;

import jakarta.persistence.metamodel.ListAttribute;
import java.util.Map;
import java.util.function.Function;

/** A public column: a property of the JSON, a column of the CSV. */
public sealed interface Column<E> {

  String name();

  String description();

  /** Whether it is shown only when it is asked for. */
  default boolean isOnRequest() {
    return false;
  }

  /** One value, or null when no source states it. */
  record One<E>(String name, String description, Type type, Path path, boolean required)
      implements Column<E> {}

  /** A list of values; empty when none is known. */
  record Many<E>(String name, String description, Type type, Path path) implements Column<E> {}

  /**
   * A list of small objects.
   *
   * @param cell how one of them is written in a CSV cell
   * @param isOnRequest whether it is shown only when it is asked for
   */
  record Listed<E, X>(
      String name,
      String description,
      ListAttribute<? super E, X> attribute,
      Columns<X> items,
      Function<Map<String, Object>, String> cell,
      boolean isOnRequest)
      implements Column<E> {}
}
