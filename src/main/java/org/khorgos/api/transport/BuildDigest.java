package org.khorgos.api.transport;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A digest of this build, since the same data may have other bytes in another. Without it, clients
 * would keep bodies without new columns until the version is raised.
 */
@Singleton
class BuildDigest {

  private static final int BYTES = 6;

  private final String text;

  BuildDigest(@ConfigProperty(name = "quarkus.application.version") String version) {
    text = version + "-" + ofArchive();
  }

  /** Of the archive of our classes; empty where they come from a folder, as in tests. */
  private static String ofArchive() {
    try {
      Path archive =
          Path.of(BuildDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(archive)) {
        return "";
      }
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
