package org.khorgos.curation.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.yaml.FileError;

/** The values of rows, by column: those of the table, and those that its mapping makes of them. */
final class TableCells {

  private final TableMapping mapping;
  private final List<String> header;
  private final String file;
  private final Consumer<FileError> errors;

  TableCells(TableMapping mapping, List<String> header, String file, Consumer<FileError> errors) {
    this.mapping = mapping;
    this.header = header;
    this.file = file;
    this.errors = errors;
  }

  /** The values of a row; empty if it is left out or invalid, which is reported. */
  Optional<Map<String, @Nullable String>> of(String[] cells, int line) {
    if (cells.length != header.size()) {
      return wrong(
          line,
          "-",
          "has %d cells where the first line has %d".formatted(cells.length, header.size()));
    }
    var row = new HashMap<String, @Nullable String>();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      row.put(header.get(i), cell.isEmpty() || mapping.missing().contains(cell) ? null : cell);
    }
    for (TableMapping.Derived column : mapping.columns()) {
      String value = row.get(column.of());
      if (value == null) {
        row.put(column.name(), null);
        continue;
      }
      String coded = column.codes().isEmpty() ? value : column.codes().get(value);
      if (coded == null) {
        return column.leavesOut()
            ? Optional.empty()
            : wrong(
                line, column.of(), "“" + value + "” is not among the codes of " + column.name());
      }
      Optional<String> made = times(coded, column.times());
      if (made.isEmpty()) {
        return wrong(line, column.of(), "“" + coded + "” is not a number");
      }
      row.put(column.name(), made.get());
    }
    return Optional.of(row);
  }

  /** The product; empty if the value is no number. */
  private static Optional<String> times(String value, @Nullable BigDecimal factor) {
    if (factor == null) {
      return Optional.of(value);
    }
    try {
      return Optional.of(
          new BigDecimal(value).multiply(factor).stripTrailingZeros().toPlainString());
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> wrong(int line, String column, String reason) {
    errors.accept(new FileError(file, line, "-", column, reason));
    return Optional.empty();
  }
}
