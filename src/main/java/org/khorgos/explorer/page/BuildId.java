package org.khorgos.explorer.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;

/** The build that runs, with its templates, messages and scripts. */
final class BuildId {

  private BuildId() {}

  /** Constant for one build; when not run from a jar (in tests), constant for this start. */
  static String mark() {
    try {
      Path archive =
          Path.of(
              URI.create(
                  BuildId.class.getProtectionDomain().getCodeSource().getLocation().toString()));
      if (!Files.isRegularFile(archive)) {
        return Long.toHexString(Instant.now().toEpochMilli());
      }
      var sum = new CRC32();
      sum.update(Files.readAllBytes(archive));
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
