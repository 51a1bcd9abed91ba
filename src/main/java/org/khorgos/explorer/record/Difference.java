package org.khorgos.explorer.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.columns.Column;

/** Tells two values of a field apart, in words: of lists, what came and what went. */
record Difference(List<Value> gone, List<Value> come) {

  static final Difference NONE = new Difference(List.of(), List.of());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

  /**
   * The difference of two values as the list of changes has them.
   *
   * @param column of the field; empty when there is none of its name any more
   */
  static Difference of(
      Optional<? extends Column<?>> column, String before, String after, Written written) {
    List<Value> gone = values(column, before, written);
    List<Value> come = values(column, after, written);
    return new Difference(
        gone.stream().filter(value -> !come.contains(value)).toList(),
        come.stream().filter(value -> !gone.contains(value)).toList());
  }

  private static List<Value> values(
      Optional<? extends Column<?>> column, String text, Written written) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (column.isEmpty() || column.get() instanceof Column.One) {
      return List.of(
          column.map(known -> written.said((Column<?>) known, text)).orElse(Value.plain(text)));
    }
    return written.values(column.get(), Map.of(column.get().name(), list(text)));
  }

  private static List<Object> list(String text) {
    try {
      return JSON.readValue(text, LIST);
    } catch (JsonProcessingException noList) {
      return List.of();
    }
  }
}
