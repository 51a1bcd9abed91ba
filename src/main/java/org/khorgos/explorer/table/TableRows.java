package org.khorgos.explorer.table;

import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;

/** Makes the rows of a table. */
final class TableRows {

  /** Columns whose text may lead to the record, the best first. */
  static final List<String> LEADING =
      List.of(ColumnNames.NAME, "record_name", ColumnNames.RECORD, "id");

  private static final int VALUES = 4;

  private final ListDefinition<?> dataset;
  private final List<? extends Column<?>> columns;
  private final PageLinks links;
  private final ValueRenderer written;

  TableRows(
      ListDefinition<?> dataset,
      List<? extends Column<?>> columns,
      PageLinks links,
      ValueRenderer written) {
    this.dataset = dataset;
    this.columns = columns;
    this.links = links;
    this.written = written;
  }

  TableView.Row row(Map<String, Object> row) {
    String href = href(row);
    return new TableView.Row(
        href,
        Boolean.TRUE.equals(row.get(ColumnNames.DISPUTED)),
        columns.stream().map(column -> cell(column, row, href)).toList());
  }

  /** A view names the record that a row is about; a dataset's rows are records. */
  private String href(Map<String, Object> row) {
    if (!dataset.isView()) {
      return links.record(dataset.name(), String.valueOf(row.get("id")));
    }
    return row.get(ColumnNames.DATASET) != null && row.get(ColumnNames.RECORD) != null
        ? links.record(
            row.get(ColumnNames.DATASET).toString(), row.get(ColumnNames.RECORD).toString())
        : "";
  }

  private TableView.Cell cell(Column<?> column, Map<String, Object> row, String href) {
    List<DisplayValue> values = written.values(column, row);
    boolean leads = !href.isEmpty() && column.name().equals(leading());
    return new TableView.Cell(
        values.stream().limit(VALUES).toList(),
        Math.max(0, values.size() - VALUES),
        kind(column, leads),
        leads);
  }

  private static String kind(Column<?> column, boolean leads) {
    if (ValueRenderer.isNumeric(column)) {
      return "number";
    }
    if (ValueRenderer.isDate(column)) {
      return "date";
    }
    return leads ? "leads" : column instanceof Column.One ? "" : "list";
  }

  /** The column whose text leads to the record. */
  private String leading() {
    List<String> names = columns.stream().map(Column::name).toList();
    return LEADING.stream().filter(names::contains).findFirst().orElse("");
  }
}
