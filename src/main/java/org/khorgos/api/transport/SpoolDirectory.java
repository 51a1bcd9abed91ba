package org.khorgos.api.transport;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder for large responses until they are sent; deleted when the process ends. */
@Singleton
public class SpoolDirectory {

  private final Path path;
  private final int inMemory;
  private final List<Runnable> caches = new CopyOnWriteArrayList<>();

  SpoolDirectory(@ConfigProperty(name = "khorgos.spool.memory") int inMemory) {
    this.inMemory = inMemory;
    try {
      path = Files.createTempDirectory("khorgos-answers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names what lets go of files that are kept, for when the disk is full. */
  void givesWay(Runnable cache) {
    caches.add(cache);
  }

  /**
   * Writes a body; in memory, or from a certain size on in a file here. When that fails, as on a
   * full disk, files that are only kept give way to those of later requests.
   */
  Spool.Spooled spool(EncodedResponse.Body body) {
    try (var spool = new Spool(path, inMemory)) {
      body.writeTo(spool);
      return spool.spooled();
    } catch (IOException e) {
      caches.forEach(Runnable::run);
      // A file goes when the collector finds that nobody holds or sends it any longer.
      System.gc();
      throw new UncheckedIOException(e);
    }
  }

  /** How large what is kept here is. */
  long bytes() {
    return Arrays.stream(files()).mapToLong(File::length).sum();
  }

  /** How many bytes there is room for. */
  long free() {
    return path.toFile().getUsableSpace();
  }

  private File[] files() {
    return Objects.requireNonNullElse(path.toFile().listFiles(), new File[0]);
  }

  void onStop(@Observes ShutdownEvent stop) {
    for (File file : files()) {
      file.delete();
    }
    path.toFile().delete();
  }
}
