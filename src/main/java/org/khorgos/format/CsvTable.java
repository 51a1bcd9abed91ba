package org.khorgos.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes CSV after RFC 4180: UTF-8, a header, CRLF, quotes only where they must be. */
public final class CsvTable {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private CsvTable() {}

  /**
   * Writes a table, and leaves the stream open.
   *
   * @param header names of columns; if there are none, nothing is written
   * @param cells rows, each with a cell for every name of the header
   */
  public static void write(List<String> header, Result.Rows cells, OutputStream out)
      throws IOException {
    if (header.isEmpty()) {
      return;
    }
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    header.forEach(schema::addColumn);
    try (SequenceWriter writer = CSV.writer(schema.build()).writeValues(out)) {
      // A result without rows has a header all the same.
      writer.writeAll(List.<Object>of());
      cells.write(writer::write);
    }
  }
}
