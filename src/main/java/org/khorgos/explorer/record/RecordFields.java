package org.khorgos.explorer.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.QualifierColumns;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** Makes the fields of a record, each with its values and citations. */
final class RecordFields {

  /** Columns that the page shows elsewhere. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          ColumnNames.NAME,
          "start_date",
          "end_date",
          "date_precision",
          "date_basis",
          "certainty",
          "reservation",
          "note",
          "sources",
          "citations",
          ColumnNames.EVIDENCE,
          AlternativeValues.COLUMN,
          ColumnNames.DISPUTED);

  private final List<? extends Column<?>> columns;
  private final Row record;
  private final NumberedCitations citations;
  private final AlternativeValues alternatives;
  private final ValueRenderer renderer;
  private final Messages messages;

  RecordFields(
      Columns<?> columns,
      Row record,
      NumberedCitations citations,
      ValueRenderer renderer,
      Messages messages) {
    this.columns = columns.shown().stream().filter(RecordFields::isField).toList();
    this.record = record;
    this.citations = citations;
    this.alternatives = new AlternativeValues(columns, record, citations, renderer, messages);
    this.renderer = renderer;
    this.messages = messages;
  }

  private static boolean isField(Column<?> column) {
    return !ASIDE.contains(column.name()) && !QualifierColumns.isOne(column);
  }

  RecordView.Fields all() {
    List<RecordView.Field> stated =
        columns.stream().filter(column -> !isMissing(column)).map(this::field).toList();
    List<String> names = stated.stream().map(RecordView.Field::name).toList();
    return new RecordView.Fields(
        stated,
        columns.stream()
            .filter(this::isMissing)
            .map(column -> messages.label(column.name()))
            .toList(),
        alternatives.of(field -> !names.contains(field)));
  }

  private boolean isMissing(Column<?> column) {
    boolean empty =
        column.isSingle() ? !record.has(column.name()) : record.list(column.name()).isEmpty();
    return empty && alternatives.of(column.name()::equals).isEmpty();
  }

  private RecordView.Field field(Column<?> column) {
    RecordView.Items items =
        new ItemTable(renderer, messages).of(column.items().shown(), record.items(column.name()));
    return new RecordView.Field(
        column.name(),
        messages.label(column.name()),
        column.description(),
        column.role() == Role.DATE ? dateDetail() : "",
        items.rows().isEmpty() ? renderer.values(column, record) : List.of(),
        items,
        citations(column.name()),
        alternatives.of(column.name()::equals));
  }

  /** Citations of a field, or of the record as a whole where the field has none. */
  List<RecordView.Mark> citations(String field) {
    List<RecordView.Mark> own = citations.of(field);
    return own.isEmpty() ? citations.whole() : own;
  }

  /** The date as an EDTF string, how finely it is known, and where it comes from. */
  private String dateDetail() {
    return Stream.of("date", "date_precision", "date_basis")
        .map(record::text)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
