package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Names;
import org.khorgos.explorer.page.Qualifiers;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.columns.Column;

/** Makes tables of the small objects in a field. */
record ItemTable(Written written, Messages messages) {

  RecordView.Items of(List<? extends Column<?>> all, List<Map<String, Object>> rows) {
    // Who has an id has its label by it, so its name need not stand beside it.
    boolean identified = all.stream().anyMatch(column -> column.name().equals("actor"));
    List<? extends Column<?>> used =
        all.stream()
            .filter(column -> !Qualifiers.isOne(column.name()))
            .filter(column -> !(identified && column.name().equals(Names.NAME)))
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
        messages.label(column.name()), column.description(), Written.isNumeric(column));
  }

  private RecordView.Items.Cell cell(Column<?> column, Map<String, Object> row) {
    return new RecordView.Items.Cell(written.values(column, row), Written.isNumeric(column));
  }
}
