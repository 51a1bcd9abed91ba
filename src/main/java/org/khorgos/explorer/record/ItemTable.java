package org.khorgos.explorer.record;

import java.util.List;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.QualifierColumns;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;

/** Makes tables of the small objects in a field. */
record ItemTable(ValueRenderer renderer, Messages messages, NumberedPlaces places) {

  /**
   * The table.
   *
   * @param list name of the field
   */
  RecordView.Items of(String list, List<? extends Column<?>> all, List<Row> rows) {
    // An actor with an id is shown by its label, so its name would be shown twice.
    boolean identified =
        all.stream().limit(1).anyMatch(column -> column.type().reference().isPresent());
    List<? extends Column<?>> used =
        all.stream()
            .filter(column -> !QualifierColumns.isOne(column))
            .filter(column -> !(identified && column.name().equals(ColumnNames.NAME)))
            .filter(column -> rows.stream().anyMatch(row -> !row.text(column.name()).isEmpty()))
            .toList();
    return new RecordView.Items(
        used.stream().map(this::heading).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(
                index ->
                    new RecordView.Items.Line(
                        used.stream()
                            .map(
                                column ->
                                    cell(
                                        column,
                                        rows.get(index),
                                        places.of(list + "." + column.name(), index)))
                            .toList(),
                        places.of(list, index)))
            .toList());
  }

  private RecordView.Items.Heading heading(Column<?> column) {
    return new RecordView.Items.Heading(
        messages.label(column.name()), column.description(), ValueRenderer.isNumeric(column));
  }

  private RecordView.Items.Cell cell(Column<?> column, Row row, List<RecordView.Mark> marks) {
    return new RecordView.Items.Cell(
        renderer.values(column, row), ValueRenderer.isNumeric(column), marks);
  }
}
