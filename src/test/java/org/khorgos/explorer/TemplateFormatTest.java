package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFormatTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/explorer");
  private static final int WIDTH = 120;

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noLineIsTooLongToBeRead(Path template) throws IOException {
    assertThat(Files.readAllLines(template)).allMatch(line -> line.length() <= WIDTH);
  }
}
