package org.khorgos.curation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khorgos.curation.file.KeyOutline;

class YamlFileTest {

  private static final int THREE_MEBIBYTES = 3 * 1024 * 1024;

  private final List<String> errors = new ArrayList<>();

  @Test
  void aFileOfMoreThanThreeMebibytesIsRead() {
    String entry = "- id: drill\n  note: " + "x".repeat(1000) + "\n";
    int entries = THREE_MEBIBYTES / entry.length() + 1;
    assertThat(entries(entry.repeat(entries)).orElseThrow()).hasSize(entries);
    assertThat(errors).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsReportedWithTheLimit() {
    String comment = "# " + "x".repeat(1000) + "\n";
    assertThat(entries(comment.repeat(YamlFile.MAX_CODE_POINTS / 1000) + "- id: drill\n"))
        .isEmpty();
    assertThat(errors)
        .singleElement()
        .asString()
        .startsWith("drills.yaml:1: -: -: ")
        .contains(String.valueOf(YamlFile.MAX_CODE_POINTS));
  }

  @Test
  void brokenYamlIsReportedWithItsLine() {
    assertThat(entries("- id: drill\n- {id: [\n")).isEmpty();
    assertThat(errors)
        .containsExactly(
            "drills.yaml:3: -: -: here is a bracket that is not closed, there or above");
  }

  @Test
  void whatTheParserRefusesWithoutALineIsReportedToo() {
    assertThat(entries("- " + "[".repeat(100) + "]".repeat(100))).isEmpty();
    assertThat(errors).singleElement().asString().startsWith("drills.yaml:1: -: -: cannot be read");
  }

  private Optional<List<YamlMapping>> entries(String text) {
    return new YamlFile("drills.yaml", text, error -> errors.add(error.toString()))
        .entries(KeyOutline.of(entry -> entry.text("id")), false);
  }
}
