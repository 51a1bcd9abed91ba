package org.khorgos.record.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a trade figure what it says, and what else is said of its value. */
final class SeriesValues {

  private final Map<String, Object> figure;

  /**
   * Reads a figure.
   *
   * @param figure by the names of the public columns
   */
  SeriesValues(Map<String, Object> figure) {
    this.figure = figure;
  }

  Stream<SeriesValue> all() {
    List<Map<String, Object>> alternatives = items("alternatives");
    Stream<SeriesValue> others =
        IntStream.range(0, alternatives.size())
            .filter(i -> "value".equals(alternatives.get(i).get("field")))
            .mapToObj(i -> alternative(i, String.valueOf(alternatives.get(i).get("value"))));
    return Stream.concat(Stream.of(stated()), others);
  }

  private SeriesValue stated() {
    return new SeriesValue(
        String.valueOf(figure.get("id")),
        (BigDecimal) figure.get("value"),
        text("qualifier"),
        String.valueOf(figure.get("printed")),
        text("attributed_to"),
        text("certainty"),
        text("reservation"),
        articles(Optional.empty()),
        false);
  }

  private SeriesValue alternative(int index, String value) {
    return new SeriesValue(
        String.valueOf(figure.get("id")),
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
    return items("citations").stream()
        .filter(citation -> "supports".equals(citation.get("stance")))
        .filter(citation -> Objects.equals(citation.get("alternative"), alternative.orElse(null)))
        .map(citation -> String.valueOf(citation.get("article")))
        .distinct()
        .toList();
  }

  private @Nullable String text(String column) {
    @Nullable Object value = figure.get(column);
    return value == null ? null : value.toString();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> items(String column) {
    return (List<Map<String, Object>>) Objects.requireNonNull(figure.get(column));
  }
}
