package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.QualifierColumns;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/** Makes the fields of a record, each with what is said of it and where. */
final class RecordFields {

  /** Shown at the head or the foot of the page. */
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
  private final Map<String, Object> record;
  private final NumberedCitations evidence;
  private final AlternativeValues rivals;
  private final ValueRenderer written;
  private final Messages messages;

  RecordFields(
      List<? extends Column<?>> columns,
      Map<String, Object> record,
      NumberedCitations evidence,
      ValueRenderer written,
      Messages messages) {
    this.columns = columns.stream().filter(column -> isField(column.name())).toList();
    this.record = record;
    this.evidence = evidence;
    this.rivals = new AlternativeValues(columns, record, evidence, written, messages);
    this.written = written;
    this.messages = messages;
  }

  private static boolean isField(String column) {
    return !ASIDE.contains(column) && !QualifierColumns.isOne(column);
  }

  /** Those of which something is said. */
  List<RecordView.Field> stated() {
    return columns.stream()
        .filter(column -> !isMissing(column))
        .map(column -> field(column))
        .toList();
  }

  /** Labels of those of which nothing is. */
  List<String> missing() {
    return columns.stream()
        .filter(this::isMissing)
        .map(column -> messages.label(column.name()))
        .toList();
  }

  /** What else is said of what has no line of its own, such as the name. */
  List<RecordView.Rival> others() {
    List<String> shown = stated().stream().map(RecordView.Field::name).toList();
    return rivals.of(field -> !shown.contains(field));
  }

  private boolean isMissing(Column<?> column) {
    @Nullable Object value = record.get(column.name());
    boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
    return nothing && rivals.of(column.name()::equals).isEmpty();
  }

  private RecordView.Field field(Column<?> column) {
    RecordView.Items items =
        column instanceof Column.Listed<?, ?> listed
            ? new ItemTable(written, messages)
                .of(listed.items().shown(), ValueRenderer.rows(record.get(column.name())))
            : RecordView.Items.NONE;
    return new RecordView.Field(
        column.name(),
        messages.label(column.name()),
        column.description(),
        column.name().equals("date") ? dated() : "",
        items.rows().isEmpty() ? written.values(column, record) : List.of(),
        items,
        marks(column.name()),
        rivals.of(column.name()::equals));
  }

  /** What tells of it, or of the record as a whole. */
  List<RecordView.Mark> marks(String field) {
    List<RecordView.Mark> own = evidence.of(field);
    return own.isEmpty() ? evidence.whole() : own;
  }

  /** The date as the API has it, how finely it is known, and where it is from. */
  private String dated() {
    return Stream.of("date", "date_precision", "date_basis")
        .map(name -> Objects.requireNonNullElse(record.get(name), "").toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
