package org.khorgos.format.bundle;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.khorgos.format.CitedSources;
import org.khorgos.format.Format;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;

/** A result as a data package: CSV files with their schema, the sources, and how to cite it. */
@Singleton
public class ZipFormat implements Format {

  @Override
  public String suffix() {
    return "zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String description() {
    return "A data package (v2): a CSV of the records and one of each list, their schema with"
        + " foreign keys in datapackage.json, the sources cited, and CITATION.cff.";
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
    DataPackage.of(result).write(out);
  }
}
