package org.khorgos.explorer.chart;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;

/** The data of a chart as a table. */
record ChartTable(List<Heading> headings, List<Row> rows) {

  record Heading(String label, boolean numeric) {}

  /**
   * A row.
   *
   * @param head what it is about
   */
  record Row(Cell head, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param mark a remark on it; empty for none
   */
  record Cell(List<DisplayValue> values, boolean numeric, String mark) {

    static Cell text(DisplayValue... values) {
      return new Cell(List.of(values), false, "");
    }

    static Cell number(DisplayValue... values) {
      return new Cell(List.of(values), true, "");
    }

    static Cell list(List<DisplayValue> values) {
      return new Cell(values, false, "");
    }

    /** The same cell with a remark. */
    Cell marked(String text) {
      return new Cell(values, numeric, text);
    }
  }
}
