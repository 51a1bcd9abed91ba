package org.khorgos.explorer.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;

/** The difference of two values of a field: of lists, the items that were removed and added. */
record FieldDifference(List<DisplayValue> removed, List<DisplayValue> added) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The difference of two values as the list of changes has them.
   *
   * @param column of the field; empty when the dataset no longer has it
   */
  static FieldDifference of(
      Optional<? extends Column<?>> column, String before, String after, ValueRenderer renderer) {
    List<DisplayValue> old = values(column, before, renderer);
    List<DisplayValue> current = values(column, after, renderer);
    return new FieldDifference(
        old.stream().filter(value -> !current.contains(value)).toList(),
        current.stream().filter(value -> !old.contains(value)).toList());
  }

  public boolean isAny() {
    return !removed.isEmpty() || !added.isEmpty();
  }

  private static List<DisplayValue> values(
      Optional<? extends Column<?>> found, String text, ValueRenderer renderer) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (found.isEmpty()) {
      return List.of(DisplayValue.plain(text));
    }
    Column<?> column = found.get();
    return column.isSingle()
        ? List.of(renderer.ofText(column, text))
        : renderer.values(column, Row.builder().put(column.name(), list(text)).build());
  }

  private static List<Object> list(String text) {
    try {
      return JSON.readerForListOf(Object.class).<List<Object>>readValue(text).stream()
          .map(FieldDifference::item)
          .toList();
    } catch (JsonProcessingException notList) {
      return List.of();
    }
  }

  private static Object item(Object item) {
    if (!(item instanceof Map<?, ?> object)) {
      return item;
    }
    Row.Builder row = Row.builder();
    object.forEach((name, value) -> row.put(String.valueOf(name), value));
    return row.build();
  }
}
