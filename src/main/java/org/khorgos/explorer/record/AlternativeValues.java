package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/** What other sources say of a record’s fields. */
final class AlternativeValues {

  static final String COLUMN = "alternatives";

  private final List<? extends Column<?>> columns;
  private final List<Map<String, Object>> alternatives;
  private final NumberedCitations evidence;
  private final ValueRenderer written;
  private final Messages messages;

  AlternativeValues(
      List<? extends Column<?>> columns,
      Map<String, Object> record,
      NumberedCitations evidence,
      ValueRenderer written,
      Messages messages) {
    this.columns = columns;
    this.alternatives = ValueRenderer.rows(record.get(COLUMN));
    this.evidence = evidence;
    this.written = written;
    this.messages = messages;
  }

  /** What is said of some fields, by their names. */
  List<RecordView.Rival> of(Predicate<String> field) {
    return IntStream.range(0, alternatives.size())
        .filter(at -> field.test(text(at, "field")))
        .mapToObj(this::rival)
        .toList();
  }

  private RecordView.Rival rival(int at) {
    String field = text(at, "field");
    return new RecordView.Rival(
        messages.label(field),
        said(field, text(at, "value")),
        text(at, "note"),
        evidence.ofAlternative(at));
  }

  private DisplayValue said(String field, String text) {
    return columns.stream()
        .filter(column -> column.name().equals(field))
        .findFirst()
        .map(column -> written.said((Column<?>) column, text))
        .orElseGet(() -> DisplayValue.plain(text));
  }

  private String text(int at, String column) {
    return Objects.requireNonNullElse(alternatives.get(at).get(column), "").toString();
  }
}
