package org.khorgos.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FullDiskTest {

  private static final int IN_MEMORY = 4;

  @Test
  void aFileThatIsOnlyKeptGivesWayAndCanBeHadAgain() {
    var directory = new SpoolDirectory(IN_MEMORY);
    var stored = new StoredFiles(directory);
    EncodedResponse.Body large = out -> out.write("large".getBytes(StandardCharsets.UTF_8));
    var file = ((Spool.InFile) stored.get("a", large)).file();
    assertThat(file).exists();
    assertThatThrownBy(
            () ->
                stored.get(
                    "b",
                    out -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(UncheckedIOException.class);
    await().untilAsserted(() -> assertThat(Files.exists(file)).isFalse());
    assertThat(((Spool.InFile) stored.get("a", large)).file()).exists().isNotEqualTo(file);
    directory.onStop(new io.quarkus.runtime.ShutdownEvent());
  }
}
