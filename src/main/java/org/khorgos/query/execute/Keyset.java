package org.khorgos.query.execute;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.SearchTerms;
import org.khorgos.query.parse.SortOrder;

/**
 * Sorting, and continuing after a row: rows without a value come last, the id decides at the end.
 */
final class Keyset<E> {

  private final CriteriaBuilder cb;
  private final Root<E> root;
  private final List<SortOrder<E>> sort;
  private final SearchTerms words;

  Keyset(CriteriaBuilder cb, Root<E> root, Query<E> query) {
    this.cb = cb;
    this.root = root;
    this.sort = query.sort();
    this.words = query.words();
  }

  List<jakarta.persistence.criteria.Order> orders() {
    return sort.stream()
        .map(
            order ->
                order.descending()
                    ? cb.desc(key(order), Nulls.LAST)
                    : cb.asc(key(order), Nulls.LAST))
        .toList();
  }

  List<Expression<?>> keys() {
    return sort.stream().<Expression<?>>map(this::key).toList();
  }

  private Expression<?> key(SortOrder<E> order) {
    return order.key(cb, root, words);
  }

  /** Rows that come after the one the cursor names. */
  Predicate after(Cursor cursor) {
    List<Predicate> cases = new ArrayList<>();
    List<Predicate> equal = new ArrayList<>();
    for (int i = 0; i < sort.size(); i++) {
      Expression<?> key = key(sort.get(i));
      @Nullable Comparable<?> value = read(sort.get(i), cursor.values().get(i));
      cases.add(
          cb.and(
              Stream.concat(equal.stream(), Stream.of(beyond(sort.get(i), key, value)))
                  .toArray(Predicate[]::new)));
      equal.add(value == null ? key.isNull() : cb.equal(key, value));
    }
    return cb.or(cases.toArray(Predicate[]::new));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Predicate beyond(SortOrder<E> order, Expression<?> key, @Nullable Comparable<?> value) {
    if (value == null) {
      return cb.disjunction();
    }
    Expression<Comparable> comparable = (Expression<Comparable>) key;
    Predicate further =
        order.descending()
            ? cb.lessThan(comparable, (Comparable) value)
            : cb.greaterThan(comparable, (Comparable) value);
    return cb.or(further, key.isNull());
  }

  static @Nullable String write(@Nullable Object value) {
    return value instanceof CodeValue coded
        ? coded.code()
        : value == null ? null : value.toString();
  }

  /** Reads a key back; text that was not written by {@link #write} is a bad cursor. */
  private static @Nullable Comparable<?> read(SortOrder<?> order, @Nullable String text) {
    try {
      return text == null ? null : order.read(text);
    } catch (RuntimeException unreadable) {
      throw new InvalidQueryException(
          List.of(
              ParameterError.of(
                  "cursor",
                  null,
                  "is none that an answer gave: take next_cursor from the page before, whole")));
    }
  }
}
