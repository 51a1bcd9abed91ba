package org.khorgos.explorer.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32;

/** Which build of the application runs: its templates, messages and drawings are all in it. */
final class BuildId {

  private BuildId() {}

  /** The same for all that run this build; where there is no archive, in tests, for this start. */
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
