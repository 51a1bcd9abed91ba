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
          ColumnNames.DISPUTED);

  private static final Set<Role> SHOWN_ELSEWHERE =
      Set.of(
          Role.SUMMARY, Role.ARTICLES, Role.READINGS, Role.MATCHED, Role.END_PRECISION, Role.LABEL);

  private final List<? extends Column<?>> columns;
  private final Row record;
  private final NumberedPlaces places;
  private final OtherReadings others;
  private final ValueRenderer renderer;
  private final Messages messages;

  RecordFields(
      Columns<?> columns,
      Row record,
      NumberedPlaces places,
      ValueRenderer renderer,
      Messages messages) {
    this.columns = columns.shown().stream().filter(RecordFields::isField).toList();
    this.record = record;
    this.places = places;
    this.others = new OtherReadings(columns, record, places, renderer, messages);
    this.renderer = renderer;
    this.messages = messages;
  }

  private static boolean isField(Column<?> column) {
    return !ASIDE.contains(column.name())
        && !SHOWN_ELSEWHERE.contains(column.role())
        && !QualifierColumns.isOne(column);
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
        others.of(field -> !names.contains(field)));
  }

  private boolean isMissing(Column<?> column) {
    boolean empty =
        column.isSingle() ? !record.has(column.name()) : record.list(column.name()).isEmpty();
    return empty && others.of(column.name()::equals).isEmpty();
  }

  private RecordView.Field field(Column<?> column) {
    RecordView.Items items =
        new ItemTable(renderer, messages, places)
            .of(column.name(), column.items().shown(), record.items(column.name()));
    return new RecordView.Field(
        column.name(),
        messages.label(column.name()),
        column.description(),
        column.role() == Role.DATE ? dateDetail() : "",
        items.rows().isEmpty() ? renderer.values(column, record) : List.of(),
        items,
        items.isCited() ? places.of(column.name()) : citations(column.name()),
        others.of(column.name()::equals));
  }

  /** Citations of a field, or of the record as a whole where the field has none. */
  List<RecordView.Mark> citations(String field) {
    List<RecordView.Mark> own = places.of(field);
    return own.isEmpty() ? places.whole() : own;
  }

  /** Citations of an item of a list, or of the list where the item has none. */
  List<RecordView.Mark> citations(String list, int index) {
    List<RecordView.Mark> own = places.of(list, index);
    return own.isEmpty() ? citations(list) : own;
  }

  /** The date as an EDTF string, how finely it is known, and where it comes from. */
  private String dateDetail() {
    return Stream.of("date", "date_precision", "date_basis")
        .map(record::text)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
