package org.khorgos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Which process uses a data directory. A server whose application was killed is stopped. */
final class DirectoryLease {

  private static final Logger LOG = Logger.getLogger(DirectoryLease.class);

  /** A shutdown writes a checkpoint, which takes a while after a large load. */
  private static final int PATIENCE_SECONDS = 120;

  private final Path data;
  private final Path application;

  DirectoryLease(Path data) {
    this.data = data;
    this.application = data.resolve("khorgos.pid");
  }

  /** Notes that this process is the one that uses the directory. */
  void note() throws IOException {
    Files.writeString(application, ProcessHandle.current().pid() + "\n");
  }

  /**
   * Stops the server of an application that no longer runs.
   *
   * @throws IllegalStateException if another application, or a server of unknown origin, uses the
   *     directory
   */
  void takeOver() {
    Optional<ProcessHandle> server =
        process(data.resolve("postmaster.pid")).filter(process -> runs(process, "postgres"));
    if (server.isEmpty()) {
      return;
    }
    boolean isOrphan =
        Files.exists(application)
            && process(application).filter(process -> runs(process, "java")).isEmpty();
    if (!isOrphan || !stop(server.get())) {
      throw new IllegalStateException(
          "Another PostgreSQL (process "
              + server.get().pid()
              + ") already runs on "
              + data
              + ". Stop it, or set khorgos.embedded.directory to another place.");
    }
    LOG.warnf(
        "PostgreSQL (process %d) still ran on %s, though its application had ended. It was stopped.",
        server.get().pid(), data);
  }

  /**
   * Asks for a fast shutdown: it ends statements that nobody waits for any more (PostgreSQL, 18.5).
   */
  private static boolean stop(ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor();
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** The running process that a file names in its first line. */
  private static Optional<ProcessHandle> process(Path pidFile) {
    try {
      List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process number may be in use again, by another program. */
  private static boolean runs(ProcessHandle process, String program) {
    return process.info().command().orElse(program).contains(program);
  }
}
