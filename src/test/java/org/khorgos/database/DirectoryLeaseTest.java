package org.khorgos.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program that sleeps under the name of the server. */
class DirectoryLeaseTest {

  private Path data = Path.of("");
  private @Nullable Process server;

  @BeforeEach
  void startServer(@TempDir Path directory) throws IOException {
    data = directory;
    Path program = Files.copy(Path.of("/bin/sleep"), data.resolve("postgres"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Process started = new ProcessBuilder(program.toString(), "60").start();
    Files.writeString(data.resolve("postmaster.pid"), started.pid() + "\n/data\n");
    server = started;
  }

  private Process server() {
    return Objects.requireNonNull(server);
  }

  @AfterEach
  void stopServer() {
    server().destroyForcibly();
  }

  @Test
  void theServerOfAnApplicationThatEndedIsStopped() throws IOException, InterruptedException {
    Process ended = new ProcessBuilder("/bin/sleep", "0").start();
    ended.waitFor();
    Files.writeString(data.resolve("khorgos.pid"), ended.pid() + "\n");
    new DirectoryLease(data).takeOver();
    assertThat(server().isAlive()).isFalse();
  }

  @Test
  void theServerOfARunningApplicationIsLeftAlone() throws IOException {
    new DirectoryLease(data).note();
    assertThatThrownBy(() -> new DirectoryLease(data).takeOver())
        .hasMessageContaining("khorgos.embedded.directory");
    assertThat(server().isAlive()).isTrue();
  }

  @Test
  void soIsAServerOfUnknownOrigin() {
    assertThatThrownBy(() -> new DirectoryLease(data).takeOver())
        .hasMessageContaining(String.valueOf(server().pid()));
    assertThat(server().isAlive()).isTrue();
  }

  @Test
  void aProcessNumberThatAnotherProgramHasNowIsNoServer() throws IOException {
    Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
    new DirectoryLease(data).takeOver();
    assertThat(server().isAlive()).isTrue();
  }
}
