package org.khorgos.query.columns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result, or an object in one of its lists: the value of each of its columns, in their
 * order. A value is a text, a number, a boolean, a list of these, or a list of rows; null when no
 * source states it.
 */
public final class Row {

  private final Map<String, @Nullable Object> values;

  private Row(Map<String, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The values by the names of their columns. */
  @JsonValue
  public Map<String, @Nullable Object> values() {
    return values;
  }

  public @Nullable Object value(String column) {
    return values.get(column);
  }

  public boolean has(String column) {
    return values.get(column) != null;
  }

  /** The value as text; empty when there is none. */
  public String text(String column) {
    return Objects.requireNonNullElse(values.get(column), "").toString();
  }

  public Optional<BigDecimal> number(String column) {
    return Optional.ofNullable(values.get(column)).map(Object::toString).map(BigDecimal::new);
  }

  /** The values of a list; none when it is no list. */
  public List<Object> list(String column) {
    return values.get(column) instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** The objects of a list; none when it is no list of objects. */
  public List<Row> items(String column) {
    return list(column).stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
  }

  public String id() {
    return text(Columns.ID);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && values.equals(row.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /** Makes a row, value by value. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String column, @Nullable Object value) {
      values.put(column, value);
      return this;
    }

    public Builder putAll(Row row) {
      values.putAll(row.values);
      return this;
    }

    public Row build() {
      return new Row(values);
    }
  }
}
