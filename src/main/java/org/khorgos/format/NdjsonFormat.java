package org.khorgos.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.khorgos.query.Column;

/** One JSON object a line: the records of the JSON answer without its envelope. */
@Singleton
public class NdjsonFormat implements Format {

  private final ObjectMapper json;

  NdjsonFormat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String suffix() {
    return "ndjson";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String description() {
    return "One JSON object a line, each a record.";
  }

  @Override
  public void write(List<? extends Column<?>> columns, Rows rows, Set<String> on, OutputStream out)
      throws IOException {
    SequenceWriter lines = json.writer().withRootValueSeparator("\n").writeValues(out);
    rows.each(
        row -> {
          try {
            lines.write(row);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    lines.flush();
    out.write('\n');
  }
}
