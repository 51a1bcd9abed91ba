package org.khorgos.explorer.record;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;

/** The other values that sources report for the fields of a record. */
final class AlternativeValues {

  static final String COLUMN = "alternatives";

  private final Columns<?> columns;
  private final List<Row> alternatives;
  private final NumberedCitations citations;
  private final ValueRenderer renderer;
  private final Messages messages;

  AlternativeValues(
      Columns<?> columns,
      Row record,
      NumberedCitations citations,
      ValueRenderer renderer,
      Messages messages) {
    this.columns = columns;
    this.alternatives = record.items(COLUMN);
    this.citations = citations;
    this.renderer = renderer;
    this.messages = messages;
  }

  /** Those of some fields, by the names of the fields. */
  List<RecordView.Alternative> of(Predicate<String> field) {
    return IntStream.range(0, alternatives.size())
        .filter(at -> field.test(alternatives.get(at).text("field")))
        .mapToObj(this::alternative)
        .toList();
  }

  private RecordView.Alternative alternative(int at) {
    Row alternative = alternatives.get(at);
    String field = alternative.text("field");
    return new RecordView.Alternative(
        messages.label(field),
        value(field, alternative.text("value")),
        alternative.text("note"),
        citations.ofAlternative(at));
  }

  private DisplayValue value(String field, String text) {
    return columns
        .find(field)
        .map(column -> renderer.ofText(column, text))
        .orElseGet(() -> DisplayValue.plain(text));
  }
}
