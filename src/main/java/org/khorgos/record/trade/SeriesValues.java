package org.khorgos.record.trade;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Relation;
import org.khorgos.query.columns.Row;

/** Reads from a trade figure what it says, and what else is said of its value. */
final class SeriesValues {

  private static final String VALUE = "value";
  private static final String RELATION = "relation";

  private final Row figure;

  SeriesValues(Row figure) {
    this.figure = figure;
  }

  Stream<SeriesValue> all() {
    Stream<SeriesValue> others =
        figure.items("readings").stream()
            .filter(reading -> reading.text("field").equals(VALUE))
            .filter(reading -> !isFirst(reading) && isAlike(reading))
            .map(this::other);
    return Stream.concat(Stream.of(first()), others);
  }

  private SeriesValue first() {
    return new SeriesValue(
        figure.id(),
        figure.number(VALUE).orElseThrow(),
        text("qualifier", figure),
        Relation.FIRST.code(),
        text("printed", figure),
        text("attributed_to", figure),
        text("certainty", figure),
        text("reservation", figure),
        articles());
  }

  private SeriesValue other(Row reading) {
    return new SeriesValue(
        figure.id(),
        reading.number(VALUE).orElseThrow(),
        text("qualifier", reading),
        reading.text(RELATION),
        null,
        null,
        null,
        null,
        articles(reading).distinct().toList());
  }

  /** The articles that state the value, or the figure as a whole. */
  private List<String> articles() {
    List<String> own = articles(VALUE);
    return own.isEmpty() ? articles("") : own;
  }

  private List<String> articles(String field) {
    return figure.items("readings").stream()
        .filter(SeriesValues::isFirst)
        .filter(reading -> reading.text("field").equals(field))
        .flatMap(SeriesValues::articles)
        .distinct()
        .toList();
  }

  private static Stream<String> articles(Row reading) {
    return reading.items("sources").stream().map(source -> source.text("article"));
  }

  /** Whether it is in the unit and currency of the figure. */
  private boolean isAlike(Row reading) {
    return reading.text("unit").equals(figure.text("unit"))
        && reading.text("currency").equals(figure.text("currency"));
  }

  private static boolean isFirst(Row reading) {
    return reading.text(RELATION).equals(Relation.FIRST.code());
  }

  private static @Nullable String text(String column, Row row) {
    return row.has(column) ? row.text(column) : null;
  }
}
