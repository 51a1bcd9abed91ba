package org.khorgos.query.aggregate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;

/**
 * Groups of records as a table.
 *
 * @param columns those of the rows
 * @param rows each a group, or all groups that share the values of all dimensions but the pivot
 * @param pivoted the columns that stand for values of the pivot; empty when there is none
 * @param records how many records were found, each counted once
 * @param total how many rows there are, those cut off included
 */
public record AggregateResult(
    List<Column.One<Object>> columns,
    List<Row> rows,
    List<Pivoted> pivoted,
    long records,
    long total) {

  /** A column that stands for a value of the pivot. */
  @Schema(name = "PivotedColumn", description = "A column that stands for a value of the pivot")
  public record Pivoted(
      @Schema(required = true, description = "Name of the column in the rows", examples = "china")
          String name,
      @Schema(
              required = true,
              nullable = true,
              description = "The value, as the filter takes it; null for records that have none",
              examples = "china")
          @Nullable String value,
      @Schema(required = true, description = "The value, for people", examples = "China")
          String label) {}

  /** The same table with these rows at most. */
  public AggregateResult first(int most) {
    return new AggregateResult(
        columns, rows.stream().limit(most).toList(), pivoted, records, total);
  }

  /** The same rows, as the first of so many. */
  AggregateResult outOf(long all) {
    return new AggregateResult(columns, rows, pivoted, records, all);
  }

  public boolean isTruncated() {
    return rows.size() < total;
  }
}
