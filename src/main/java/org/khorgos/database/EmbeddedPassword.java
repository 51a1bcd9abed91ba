package org.khorgos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded server's roles. It is made once and kept in a file beside the data
 * that only its owner can read, so that no other user of the machine can use the server.
 */
final class EmbeddedPassword {

  private static final int BYTES = 24;

  private EmbeddedPassword() {}

  /** The file, beside the directory of the data. */
  static Path file(Path data) {
    return data.resolveSibling(data.getFileName() + ".password");
  }

  /** The password, which is made if there is none. */
  static synchronized String of(Path data) {
    Path file = file(data);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The password of the embedded PostgreSQL cannot be kept in " + file + ".", e);
    }
  }
}
