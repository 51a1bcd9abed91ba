package org.khorgos.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.khorgos.query.columns.Column;

/** A workbook: the rows, the sources they cite, and what to say when it is used. */
@Singleton
public class XlsxFormat implements Format {

  private static final String WRITER = "Khorgos";
  private static final String WRITER_VERSION = "1.0";
  private static final int LONGEST_NAME = 31;

  @Override
  public String suffix() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public String description() {
    return "A workbook with numbers as numbers and days as dates (before 1900 as text), a sheet of"
        + " the sources cited and one that tells release and citation.";
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public boolean needs(Column<?> column) {
    return CitedSources.isCited(column);
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    Optional<CitedSources> cited = CitedSources.by(result);
    // Sheets are written one after the other: nothing but the rows at hand is kept.
    try (var workbook = new Workbook(out, WRITER, WRITER_VERSION)) {
      Result.Rows rows =
          row ->
              result
                  .rows()
                  .each(
                      read -> {
                        cited.ifPresent(sources -> sources.add(read));
                        row.accept(read);
                      });
      String name = result.name().substring(0, Math.min(result.name().length(), LONGEST_NAME));
      SheetWriter.write(workbook.newWorksheet(name), result.columns(), rows);
      if (cited.isPresent()) {
        Result sources = cited.get().records();
        SheetWriter.write(workbook.newWorksheet("sources"), sources.columns(), sources.rows());
      }
      SheetWriter.write(workbook.newWorksheet("about"), result.provenance().facts());
    }
  }
}
