package org.khorgos.explorer.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.ReadingText;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** Makes the rows of a table. */
final class TableRows {

  /** Columns whose text may link to the record, the best first. */
  static final List<String> LEADING =
      List.of(ColumnNames.NAME, "record_name", ColumnNames.RECORD, "id");

  private static final int VALUES = 4;

  private final ListDefinition<?> dataset;
  private final List<? extends Column<?>> columns;
  private final PageLinks links;
  private final ValueRenderer renderer;
  private final ReadingText readings;
  private final Messages messages;

  TableRows(
      ListDefinition<?> dataset,
      List<? extends Column<?>> columns,
      PageLinks links,
      ValueRenderer renderer,
      Messages messages) {
    this.dataset = dataset;
    this.columns = columns;
    this.links = links;
    this.renderer = renderer;
    this.messages = messages;
    this.readings = new ReadingText(dataset.columns(), renderer, messages);
  }

  TableView.Row row(Row row) {
    String href = href(row);
    return new TableView.Row(
        href,
        Boolean.TRUE.equals(row.value(ColumnNames.DISPUTED)),
        matched(row),
        columns.stream().map(column -> cell(column, row, href)).toList());
  }

  /** The other values for which the record was selected. */
  private List<String> matched(Row row) {
    return dataset.columns().find(Role.MATCHED).map(Column::name).filter(row::has).stream()
        .flatMap(name -> row.items(name).stream())
        .map(
            reading ->
                messages.say(
                    "table_matched",
                    Stream.of(messages.label(ReadingText.column(reading)), readings.item(reading))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                    readings.value(reading).text(),
                    readings.relation(reading)))
        .toList();
  }

  /** The record that a row is or, in a list that spans datasets, is about. */
  private String href(Row row) {
    if (!dataset.isView()) {
      return links.record(dataset.name(), row.id());
    }
    return row.has(ColumnNames.DATASET) && row.has(ColumnNames.RECORD)
        ? links.record(row.text(ColumnNames.DATASET), row.text(ColumnNames.RECORD))
        : "";
  }

  private TableView.Cell cell(Column<?> column, Row row, String href) {
    List<DisplayValue> values = renderer.values(column, row);
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
    return leads ? "leads" : column.isSingle() ? "" : "list";
  }

  /** The column whose text links to the record. */
  private String leading() {
    List<String> names = columns.stream().map(Column::name).toList();
    return LEADING.stream().filter(names::contains).findFirst().orElse("");
  }
}
