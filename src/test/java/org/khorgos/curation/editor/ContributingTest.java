package org.khorgos.curation.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.load.DryRun;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.schema.DatasetSchemas;

/** What CONTRIBUTING.md shows is what editors get. */
@DatabaseTest
class ContributingTest {

  @Inject Loader loader;
  @Inject DryRun rehearsal;
  @Inject @All List<Dataset<?>> datasets;

  @Test
  void theWorkedExampleIsTakenAndToldAsShown(@TempDir Path folder) throws IOException {
    DatasetCopy.of(loader.files(), folder).append("exercises.yaml", block("yaml", 0));
    assertThat(same(check().of(folder).text(), folder)).isEqualTo(same(block("text", 0), folder));
  }

  @Test
  void theSlipsAreToldAsShown(@TempDir Path folder) throws IOException {
    DatasetCopy.of(loader.files(), folder).append("exercises.yaml", block("yaml", 1));
    assertThat(same(check().of(folder).text(), folder)).isEqualTo(same(block("text", 1), folder));
  }

  @Test
  void everyOtherEntryThatIsShownIsTakenToo(@TempDir Path folder) throws IOException {
    DatasetCopy.of(loader.files(), folder)
        .append("actors.yaml", block("yaml", 2))
        .append("retired.yaml", block("yaml", 3));
    assertThat(check().of(folder).text()).startsWith("No faults.");
  }

  @Test
  void everyCodeListAndSchemaThatIsNamedIsThere() throws IOException {
    assertThat(Files.readString(Path.of("CONTRIBUTING.md")))
        .contains("/v1/codelists", "db/dataset/schema");
    for (String file : new DatasetSchemas(datasets).texts().keySet()) {
      assertThat(Path.of("db/dataset", DatasetSchemas.path(file))).exists();
    }
  }

  private DatasetCheck check() {
    return new DatasetCheck(loader, rehearsal, Optional.of(Path.of("db/dataset")));
  }

  /** A block of the text, by its language and place among those of the same. */
  private static String block(String language, int place) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("CONTRIBUTING.md")))
        .results()
        .map(block -> block.group(1))
        .toList()
        .get(place);
  }

  /** Lines, counts and commits are those of the day. */
  private static String same(String text, Path folder) {
    return text.replace(folder.toString(), "db/dataset")
        .replaceAll("yaml:\\d+:", "yaml:LINE:")
        .replaceAll("hold \\d+ records: .*", "hold RECORDS")
        .replaceAll("Compared with [^:]+:", "Compared with BEFORE:");
  }
}
