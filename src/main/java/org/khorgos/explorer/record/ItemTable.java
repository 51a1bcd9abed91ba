package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.QualifierColumns;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/** Makes tables of the small objects in a field. */
record ItemTable(ValueRenderer written, Messages messages) {

  RecordView.Items of(List<? extends Column<?>> all, List<Map<String, Object>> rows) {
    // Who has an id has its label by it, so its name need not stand beside it.
    boolean identified = all.stream().anyMatch(column -> column.name().equals("actor"));
    List<? extends Column<?>> used =
        all.stream()
            .filter(column -> !QualifierColumns.isOne(column.name()))
            .filter(column -> !(identified && column.name().equals(ColumnNames.NAME)))
            .filter(column -> rows.stream().anyMatch(row -> tells(column, row)))
            .toList();
    return new RecordView.Items(
        used.stream().map(this::heading).toList(),
        rows.stream().map(row -> used.stream().map(column -> cell(column, row)).toList()).toList());
  }

  private static boolean tells(Column<?> column, Map<String, Object> row) {
    return !Objects.requireNonNullElse(row.get(column.name()), "").toString().isEmpty();
  }

  private RecordView.Items.Heading heading(Column<?> column) {
    return new RecordView.Items.Heading(
        messages.label(column.name()), column.description(), ValueRenderer.isNumeric(column));
  }

  private RecordView.Items.Cell cell(Column<?> column, Map<String, Object> row) {
    return new RecordView.Items.Cell(written.values(column, row), ValueRenderer.isNumeric(column));
  }
}
