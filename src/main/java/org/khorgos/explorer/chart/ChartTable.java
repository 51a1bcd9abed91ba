package org.khorgos.explorer.chart;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;

/** What a chart draws, as a table. */
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
   * @param mark what is to be known of it; empty for nothing
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

    /** The same cell, of which something is to be known. */
    Cell marked(String text) {
      return new Cell(values, numeric, text);
    }
  }
}
