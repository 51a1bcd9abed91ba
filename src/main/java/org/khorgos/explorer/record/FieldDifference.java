package org.khorgos.explorer.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/** Tells two values of a field apart, in words: of lists, what came and what went. */
record FieldDifference(List<DisplayValue> gone, List<DisplayValue> come) {

  static final FieldDifference NONE = new FieldDifference(List.of(), List.of());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

  /**
   * The difference of two values as the list of changes has them.
   *
   * @param column of the field; empty when there is none of its name any more
   */
  static FieldDifference of(
      Optional<? extends Column<?>> column, String before, String after, ValueRenderer written) {
    List<DisplayValue> gone = values(column, before, written);
    List<DisplayValue> come = values(column, after, written);
    return new FieldDifference(
        gone.stream().filter(value -> !come.contains(value)).toList(),
        come.stream().filter(value -> !gone.contains(value)).toList());
  }

  private static List<DisplayValue> values(
      Optional<? extends Column<?>> column, String text, ValueRenderer written) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (column.isEmpty() || column.get() instanceof Column.One) {
      return List.of(
          column
              .map(known -> written.said((Column<?>) known, text))
              .orElse(DisplayValue.plain(text)));
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
