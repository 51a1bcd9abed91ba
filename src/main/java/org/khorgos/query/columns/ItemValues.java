package org.khorgos.query.columns;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The values of an object in a list, as the medium shows them: ids and codes in files, names and
 * words on pages.
 *
 * @param words how the value of a column is shown
 */
public record ItemValues(Row row, BiFunction<String, Object, String> words) {

  /** Values as the API has them. */
  public static ItemValues plain(Row row) {
    return new ItemValues(row, (column, value) -> value.toString());
  }

  public boolean has(String column) {
    return row.has(column);
  }

  /** The value as it is shown; empty when there is none. */
  public String text(String column) {
    Object value = row.value(column);
    return value == null ? "" : words.apply(column, value);
  }

  /** The value as it is shown, unless it is this code, which goes without saying. */
  public String textUnless(CodeValue code, String column) {
    return is(column, code) ? "" : text(column);
  }

  /** The value with its unit; empty when there is no value. */
  public String measured(String column, String unit) {
    return Optional.of(text(column))
        .filter(text -> !text.isEmpty())
        .map(text -> text + unit)
        .orElse("");
  }

  public boolean is(String column, CodeValue code) {
    return row.text(column).equals(code.code());
  }
}
