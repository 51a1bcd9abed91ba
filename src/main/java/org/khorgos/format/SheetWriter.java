package org.khorgos.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;

/** Writes one sheet of a workbook; a text is always text, never a formula. */
final class SheetWriter {

  /** What Excel takes in a cell. */
  private static final int LONGEST_TEXT = 32_767;

  /** Before it, Excel knows no days. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final int ROWS_AT_HAND = 100;

  private final Worksheet sheet;
  private int row;

  private SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  static void write(Worksheet worksheet, List<? extends Column<?>> columns, Result.Rows rows)
      throws IOException {
    var sheet = new SheetWriter(worksheet);
    sheet.header(columns.stream().map(Column::name).toList());
    rows.write(row -> sheet.row(columns, row));
    if (!columns.isEmpty()) {
      worksheet.setAutoFilter(0, 0, sheet.row - 1, columns.size() - 1);
    }
    worksheet.finish();
  }

  /** Two columns: what, and its value. */
  static void write(Worksheet worksheet, Map<String, String> values) throws IOException {
    var sheet = new SheetWriter(worksheet);
    sheet.header(List.of("what", "value"));
    values.forEach(
        (what, value) -> {
          sheet.text(0, what);
          sheet.text(1, value);
          sheet.row++;
        });
    worksheet.finish();
  }

  private void header(List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      text(column, names.get(column));
      sheet.style(row, column).bold().set();
    }
    sheet.freezePane(0, 1);
    row++;
  }

  private void row(List<? extends Column<?>> columns, Row values) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      value(i, column, CellText.of(column, values));
    }
    row++;
    if (row % ROWS_AT_HAND == 0) {
      sheet.flush();
    }
  }

  private void value(int at, Column<?> column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, at, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, at, truth);
    } else if (value != null && isDay(column)) {
      day(at, LocalDate.parse(value.toString()));
    } else if (value != null) {
      text(at, value.toString());
    }
  }

  private void day(int at, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      text(at, day.toString());
    } else {
      sheet.value(row, at, day);
      sheet.style(row, at).format("yyyy-mm-dd").set();
    }
  }

  /** In the sheet itself: a table of shared texts would grow with the rows. */
  private void text(int at, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, at, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }
  }

  private static boolean isDay(Column<?> column) {
    return column.isSingle() && column.type().kind() == Type.Kind.DAY;
  }
}
