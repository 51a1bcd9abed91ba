package org.khorgos.record.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Row;

/** Reads from a trade figure what it says, and what else is said of its value. */
final class SeriesValues {

  private final Row figure;

  SeriesValues(Row figure) {
    this.figure = figure;
  }

  Stream<SeriesValue> all() {
    List<Row> alternatives = figure.items("alternatives");
    Stream<SeriesValue> others =
        IntStream.range(0, alternatives.size())
            .filter(i -> alternatives.get(i).text("field").equals("value"))
            .mapToObj(i -> alternative(i, alternatives.get(i).text("value")));
    return Stream.concat(Stream.of(stated()), others);
  }

  private SeriesValue stated() {
    return new SeriesValue(
        figure.id(),
        figure.number("value").orElse(null),
        text("qualifier"),
        figure.text("printed"),
        text("attributed_to"),
        text("certainty"),
        text("reservation"),
        articles(Optional.empty()),
        false);
  }

  private SeriesValue alternative(int index, String value) {
    return new SeriesValue(
        figure.id(),
        number(value),
        null,
        value,
        null,
        null,
        null,
        articles(Optional.of(index)),
        true);
  }

  static @Nullable BigDecimal number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
  }

  private List<String> articles(Optional<Integer> alternative) {
    return figure.items("citations").stream()
        .filter(citation -> citation.text("stance").equals("supports"))
        .filter(citation -> Objects.equals(citation.value("alternative"), alternative.orElse(null)))
        .map(citation -> citation.text("article"))
        .distinct()
        .toList();
  }

  private @Nullable String text(String column) {
    return figure.has(column) ? figure.text(column) : null;
  }
}
