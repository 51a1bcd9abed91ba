package org.khorgos.curation.load;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows of a table on their way to the database, in the text format of COPY (PostgreSQL manual,
 * COPY, “Text Format”).
 */
final class CopyBuffer {

  /** Takes rows of which the database makes something before it stores them. */
  private static final String RAW = "raw_";

  private final String table;
  private final List<String> columns;
  private final Map<String, String> written;
  private final StringBuilder rows = new StringBuilder();
  private boolean isMade;

  /**
   * Takes the rows of a table.
   *
   * @param written what the database makes of an array of texts, by column, with a question mark
   *     for it
   */
  CopyBuffer(String table, Collection<String> columns, Map<String, String> written) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.written = Map.copyOf(written);
  }

  /** Adds a row, with null in columns without a value. */
  void add(Map<String, @Nullable Object> row) {
    char separator = 0;
    for (String column : columns) {
      if (separator != 0) {
        rows.append(separator);
      }
      append(row.get(column));
      separator = '\t';
    }
    rows.append('\n');
  }

  /** The rows that were added, which are then forgotten. */
  String take() {
    String text = rows.toString();
    rows.setLength(0);
    return text;
  }

  /** Sends rows, and stores them. */
  void send(String text, Connection connection) throws SQLException, IOException {
    String list = String.join(", ", columns);
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    if (written.isEmpty()) {
      copies.copyIn("copy %s (%s) from stdin".formatted(table, list), new StringReader(text));
      return;
    }
    String raw = RAW + table;
    try (Statement statement = connection.createStatement()) {
      if (!isMade) {
        String made =
            columns.stream()
                .map(column -> written.containsKey(column) ? "null::text[] as " + column : column)
                .collect(Collectors.joining(", "));
        statement.execute(
            "create temporary table if not exists %s on commit drop as select %s from %s with no data"
                .formatted(raw, made, table));
        isMade = true;
      }
      copies.copyIn("copy %s (%s) from stdin".formatted(raw, list), new StringReader(text));
      String values =
          columns.stream()
              .map(column -> written.getOrDefault(column, "?").replace("?", column))
              .collect(Collectors.joining(", "));
      statement.execute(
          "insert into %s (%s) select %s from %s".formatted(table, list, values, raw));
      statement.execute("truncate " + raw);
    }
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      rows.append("\\N");
    } else if (value instanceof Object[] array) {
      escape(literal(array));
    } else {
      escape(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
  }

  private static String literal(Object[] array) {
    return Stream.of(array)
        .map(item -> '"' + item.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> rows.append("\\\\");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\t' -> rows.append("\\t");
        default -> rows.append(letter);
      }
    }
  }
}
