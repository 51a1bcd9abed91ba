package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Written;
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
          "date_precision",
          "date_basis",
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
    return rivals(field -> !shown.contains(field));
  }

  private boolean isMissing(Column<?> column) {
    @Nullable Object value = record.get(column.name());
    boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
    return nothing && rivals(column.name()::equals).isEmpty();
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
        qualifier.equals("exact") ? "" : messages.code(qualifier),
        column.name().equals("date") ? dated() : "",
        items.rows().isEmpty() ? written.values(column, value) : List.of(),
        items,
        marks(column.name()),
        rivals(column.name()::equals));
  }

  /** What tells of it, or of the record as a whole. */
  List<RecordView.Mark> marks(String field) {
    List<RecordView.Mark> own = evidence.of(field);
    return own.isEmpty() ? evidence.whole() : own;
  }

  /** The date as the API has it, how finely it is known, and where it is from. */
  private String dated() {
    return Stream.of("date", "date_precision", "date_basis")
        .map(name -> text(record, name))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private RecordView.Items items(List<? extends Column<?>> all, List<Map<String, Object>> rows) {
    // Who has an id has its label by it, so its name need not stand beside it.
    boolean named = all.stream().anyMatch(column -> column.name().equals("actor"));
    List<? extends Column<?>> used =
        all.stream()
            .filter(column -> !(named && column.name().equals("name")))
            .filter(column -> rows.stream().anyMatch(row -> tells(column, row)))
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

  /** That a number is exact goes without saying. */
  private static boolean tells(Column<?> column, Map<String, Object> row) {
    String value = text(row, column.name());
    return !value.isEmpty() && !(column.name().endsWith(QUALIFIER) && value.equals("exact"));
  }

  private List<RecordView.Rival> rivals(Predicate<String> ofField) {
    List<Map<String, Object>> all = Written.rows(record.get("alternatives"));
    return IntStream.range(0, all.size())
        .filter(at -> ofField.test(text(all.get(at), "field")))
        .mapToObj(
            at ->
                new RecordView.Rival(
                    messages.label(text(all.get(at), "field")),
                    text(all.get(at), "value"),
                    text(all.get(at), "note"),
                    evidence.ofAlternative(at)))
        .toList();
  }

  private static String text(Map<String, Object> row, String name) {
    return Objects.requireNonNullElse(row.get(name), "").toString();
  }
}
