package org.khorgos.record.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Row;

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

  private final Map<List<@Nullable String>, List<Row>> figures = new TreeMap<>(Series::compare);

  /** The rows that some figures make up, by line and time. */
  static List<Row> of(Consumer<Consumer<Row>> all) {
    var series = new Series();
    all.accept(
        figure ->
            series.figures.computeIfAbsent(place(figure), place -> new ArrayList<>()).add(figure));
    return series.figures.values().stream().map(Series::row).toList();
  }

  private static Row row(List<Row> figures) {
    List<SeriesValue> values =
        figures.stream().flatMap(figure -> new SeriesValues(figure).all()).toList();
    List<BigDecimal> numbers = values.stream().map(SeriesValue::value).toList();
    Row.Builder row = Row.builder();
    Stream.concat(LINE.stream(), PERIOD.stream())
        .forEach(column -> row.put(column, figures.get(0).value(column)));
    return row.put("values", values)
        .put("low", Collections.min(numbers))
        .put("high", Collections.max(numbers))
        .put(
            "sources",
            values.stream().flatMap(value -> value.articles().stream()).distinct().count())
        .build();
  }

  private static List<@Nullable String> place(Row figure) {
    List<@Nullable String> place = new ArrayList<>();
    LINE.forEach(column -> place.add(text(figure, column)));
    place.add(text(figure, "start_date"));
    place.add(text(figure, "end_date"));
    place.add(text(figure, "base_date"));
    place.add(figure.has("date") ? null : figure.id());
    return place;
  }

  private static @Nullable String text(Row figure, String column) {
    return figure.has(column) ? figure.text(column) : null;
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
}
