package org.khorgos.record.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind, side by side for each period: what disagrees can be drawn as a band. Figures
 * without a period stand alone, for nobody says that theirs is the same.
 */
final class Series {

  /** What makes figures one line. */
  static final List<String> LINE =
      List.of(
          "flow", "commodity", "measure", "unit", "currency", "reporter", "partner", "relative_to");

  /** The period a figure is for, and for growth the one it is compared with. */
  static final List<String> PERIOD =
      List.of("period", "date", "start_date", "end_date", "base_date");

  private final Map<List<@Nullable String>, Map<String, Object>> rows = new LinkedHashMap<>();

  /** The rows that some figures make up, by line and time. */
  static List<Map<String, Object>> of(Consumer<Consumer<Map<String, Object>>> figures) {
    var series = new Series();
    figures.accept(series::add);
    return series.rows();
  }

  private void add(Map<String, Object> figure) {
    Map<String, Object> row = rows.computeIfAbsent(place(figure), place -> row(figure));
    List<SeriesValue> values = new ArrayList<>(values(row));
    new SeriesValues(figure).all().forEach(values::add);
    row.put("values", values);
    List<BigDecimal> numbers =
        values.stream().map(SeriesValue::value).filter(Objects::nonNull).toList();
    row.put("low", Collections.min(numbers));
    row.put("high", Collections.max(numbers));
    row.put(
        "sources", values.stream().flatMap(value -> value.articles().stream()).distinct().count());
  }

  private static List<@Nullable String> place(Map<String, Object> figure) {
    boolean dated = figure.get("date") != null;
    List<@Nullable String> place = new ArrayList<>();
    LINE.forEach(column -> place.add(text(figure, column)));
    place.add(text(figure, "start_date"));
    place.add(text(figure, "end_date"));
    place.add(text(figure, "base_date"));
    place.add(dated ? null : text(figure, "id"));
    return place;
  }

  private static Map<String, Object> row(Map<String, Object> figure) {
    var row = new LinkedHashMap<String, Object>();
    Stream.concat(LINE.stream(), PERIOD.stream())
        .forEach(column -> row.put(column, figure.get(column)));
    row.put("values", List.of());
    return row;
  }

  @SuppressWarnings("unchecked")
  private static List<SeriesValue> values(Map<String, Object> row) {
    return (List<SeriesValue>) Objects.requireNonNull(row.get("values"));
  }

  private List<Map<String, Object>> rows() {
    return rows.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Series::compare))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static int compare(List<@Nullable String> one, List<@Nullable String> other) {
    Comparator<@Nullable String> order = Comparator.nullsLast(Comparator.naturalOrder());
    for (int i = 0; i < one.size(); i++) {
      int found = order.compare(one.get(i), other.get(i));
      if (found != 0) {
        return found;
      }
    }
    return 0;
  }

  private static @Nullable String text(Map<String, Object> figure, String column) {
    @Nullable Object value = figure.get(column);
    return value == null ? null : value.toString();
  }
}
