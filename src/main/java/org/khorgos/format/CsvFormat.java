package org.khorgos.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.columns.Column;

/**
 * CSV after RFC 4180: UTF-8, a header, one line a record, lists joined by “; ”, null an empty cell.
 */
@Singleton
public class CsvFormat implements Format {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
  public Optional<String> describedBy() {
    return Optional.of(CsvMetadataFormat.SUFFIX);
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
    if (on.contains("bom")) {
      out.write(BYTE_ORDER_MARK);
    }
    CsvTable.write(
        result.columns().stream().map(Column::name).toList(),
        cells -> result.rows().each(row -> cells.accept(CellText.row(result.columns(), row))),
        out);
  }
}
