package org.khorgos.query.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.SearchTerms;
import org.khorgos.query.parse.SortOrder;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.tables.Joins;
import org.khorgos.query.where.SearchSql;

/**
 * Sorting, and continuing after a row: rows without a value come last, the id decides at the end.
 */
final class Keyset<E> {

  private final Joins from;
  private final List<SortOrder<E>> sort;
  private final SearchTerms words;

  Keyset(Joins from, List<SortOrder<E>> sort, SearchTerms words) {
    this.from = from;
    this.sort = sort;
    this.words = words;
  }

  /** The values by which rows are sorted; they have to be selected first. */
  List<Sql> keys() {
    return sort.stream().map(this::key).toList();
  }

  private Sql key(SortOrder<E> order) {
    return order
        .path()
        .map(path -> Sql.of(from.column(path)))
        .orElseGet(() -> new SearchSql(words, from.column(SearchTerms.COLUMN)).relevance());
  }

  /** What stands after {@code order by}. */
  String order() {
    return IntStream.range(0, sort.size())
        .mapToObj(i -> (i + 1) + (sort.get(i).descending() ? " desc" : "") + " nulls last")
        .collect(Collectors.joining(", "));
  }

  /** Rows that come after the one the cursor names. */
  Sql after(Cursor cursor) {
    List<Sql> cases = new ArrayList<>();
    List<Sql> equal = new ArrayList<>();
    for (int i = 0; i < sort.size(); i++) {
      SortOrder<E> order = sort.get(i);
      Comparable<?> value = read(order, cursor.values().get(i));
      if (value != null) {
        Sql beyond =
            Sql.of("(")
                .add(key(order))
                .add(order.descending() ? " < " : " > ")
                .bind(value)
                .add(" or ")
                .add(key(order))
                .add(" is null)");
        cases.add(Sql.and(Stream.concat(equal.stream(), Stream.of(beyond)).toList()));
      }
      Sql key = key(order);
      equal.add(value == null ? key.add(" is null") : key.add(" = ").bind(value));
    }
    return Sql.or(cases);
  }

  /** Reads a key back; text that is no such key is a bad cursor. */
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
