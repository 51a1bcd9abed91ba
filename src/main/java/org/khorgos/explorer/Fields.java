package org.khorgos.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Column;

/** Makes the fields of a record, each with what is said of it and where. */
final class Fields {

  /** Shown at the head or the foot of the page. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          "name",
          "start_date",
          "end_date",
          "certainty",
          "reservation",
          "note",
          "sources",
          "citations",
          "evidence",
          "alternatives",
          "disputed");

  private static final String QUALIFIER = "_qualifier";

  private final List<? extends Column<?>> columns;
  private final Map<String, Object> record;
  private final Evidence evidence;
  private final Written written;
  private final Messages messages;

  Fields(
      List<? extends Column<?>> columns,
      Map<String, Object> record,
      Evidence evidence,
      Written written,
      Messages messages) {
    this.columns = columns.stream().filter(Fields::isField).toList();
    this.record = record;
    this.evidence = evidence;
    this.written = written;
    this.messages = messages;
  }

  private static boolean isField(Column<?> column) {
    return !ASIDE.contains(column.name()) && !column.name().endsWith(QUALIFIER);
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
    return Written.rows(record.get("alternatives")).stream()
        .filter(alternative -> !shown.contains(text(alternative, "field")))
        .map(this::rival)
        .toList();
  }

  private boolean isMissing(Column<?> column) {
    @Nullable Object value = record.get(column.name());
    boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
    return nothing && rivals(column.name()).isEmpty();
  }

  private RecordView.Field field(Column<?> column) {
    @Nullable Object value = record.get(column.name());
    RecordView.Items items =
        column instanceof Column.Listed<?, ?> listed
            ? items(listed.items().shown(), Written.rows(value))
            : new RecordView.Items(List.of(), List.of());
    String qualifier =
        Objects.requireNonNullElse(record.get(column.name() + QUALIFIER), "").toString();
    return new RecordView.Field(
        column.name(),
        messages.label(column.name()),
        column.description(),
        qualifier.equals("exact") ? "" : Messages.words(qualifier),
        items.rows().isEmpty() ? written.values(column, value) : List.of(),
        items,
        evidence.of(column.name()),
        rivals(column.name()));
  }

  private RecordView.Items items(List<? extends Column<?>> all, List<Map<String, Object>> rows) {
    // Who has an id has its label by it, so its name need not stand beside it.
    boolean named = all.stream().anyMatch(column -> column.name().equals("actor"));
    List<? extends Column<?>> used =
        all.stream()
            .filter(column -> !(named && column.name().equals("name")))
            .filter(column -> rows.stream().anyMatch(row -> row.get(column.name()) != null))
            .toList();
    return new RecordView.Items(
        used.stream()
            .map(
                column ->
                    new RecordView.Items.Heading(
                        messages.label(column.name()),
                        column.description(),
                        Written.isNumeric(column)))
            .toList(),
        rows.stream()
            .map(
                row ->
                    used.stream()
                        .map(
                            column ->
                                new RecordView.Items.Cell(
                                    written.values(column, row.get(column.name())),
                                    Written.isNumeric(column)))
                        .toList())
            .toList());
  }

  private List<RecordView.Rival> rivals(String field) {
    return Written.rows(record.get("alternatives")).stream()
        .filter(alternative -> text(alternative, "field").equals(field))
        .map(this::rival)
        .toList();
  }

  private RecordView.Rival rival(Map<String, Object> alternative) {
    String field = text(alternative, "field");
    String value = text(alternative, "value");
    return new RecordView.Rival(
        messages.label(field), value, text(alternative, "note"), evidence.of(field, value));
  }

  private static String text(Map<String, Object> row, String name) {
    return Objects.requireNonNullElse(row.get(name), "").toString();
  }
}
