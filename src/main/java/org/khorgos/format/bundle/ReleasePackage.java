package org.khorgos.format.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;

/** A complete release as a data package, as {@code .zip} is for one result. */
public final class ReleasePackage {

  private ReleasePackage() {}

  /**
   * Writes a file.
   *
   * @param datasets all that references between them may lead to
   * @param attachments what it was made from
   */
  public static void write(
      List<Result> datasets, List<Attachment> attachments, Provenance provenance, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      DataPackage.of(datasets, attachments, provenance).write(out);
    }
  }
}
