package org.khorgos.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Column;

/**
 * CSV after RFC 4180: UTF-8, a header, one line a record, lists joined by “; ”, null an empty cell.
 */
@Singleton
public class CsvFormat implements Format {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvMapper csv =
      CsvMapper.csvBuilder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  @Override
  public String suffix() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public String contentType() {
    return "text/csv;charset=utf-8;header=present";
  }

  @Override
  public String description() {
    return "UTF-8, RFC 4180, one line a record; lists are joined by “; ”, null is an empty cell.";
  }

  @Override
  public Map<String, String> switches() {
    return Map.of("bom", "Starts with a byte order mark, so that Excel reads the text as UTF-8.");
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    List<? extends Column<?>> columns = result.columns();
    if (on.contains("bom")) {
      out.write(BYTE_ORDER_MARK);
    }
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(column -> schema.addColumn(column.name()));
    try (SequenceWriter writer = csv.writer(schema.build()).writeValues(out)) {
      // A result without rows has a header all the same.
      writer.writeAll(List.<Object>of());
      result.rows().each(row -> append(writer, cells(columns, row)));
    }
  }

  private static void append(SequenceWriter writer, Map<String, Object> cells) {
    try {
      writer.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> cells(
      List<? extends Column<?>> columns, Map<String, Object> row) {
    var cells = new LinkedHashMap<String, Object>();
    columns.forEach(column -> cells.put(column.name(), cell(column, row.get(column.name()))));
    return cells;
  }

  @SuppressWarnings("NullAway") // an empty cell
  private static Object cell(Column<?> column, @Nullable Object value) {
    if (column instanceof Column.Listed<?, ?> listed) {
      return joined(value, item -> listed.cell().apply(asRow(item)));
    }
    return column instanceof Column.Many ? joined(value, Object::toString) : value;
  }

  private static String joined(@Nullable Object list, Function<Object, String> cell) {
    return list instanceof List<?> items
        ? items.stream().map(item -> cell.apply(item)).distinct().collect(Collectors.joining("; "))
        : "";
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asRow(Object item) {
    return (Map<String, Object>) item;
  }
}
