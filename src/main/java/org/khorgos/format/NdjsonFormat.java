package org.khorgos.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** One JSON object per line: the records of the JSON response without its envelope. */
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
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    SequenceWriter lines = json.writer().withRootValueSeparator("\n").writeValues(out);
    result.rows().write(lines::write);
    lines.flush();
    out.write('\n');
  }
}
