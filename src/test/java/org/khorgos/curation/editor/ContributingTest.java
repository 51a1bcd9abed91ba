package org.khorgos.curation.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.khorgos.curation.file.DatasetText.FROZEN;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;

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
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.file.DatasetReader;
import org.khorgos.curation.load.DryRun;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.schema.DatasetSchemas;

/** CONTRIBUTING.md shows what editors get. */
@DatabaseTest
class ContributingTest {

  @Inject Loader loader;
  @Inject DryRun rehearsal;
  @Inject @All List<Dataset<?>> datasets;

  @Test
  void theCheckOfTheWorkedExamplePrintsWhatIsShown(@TempDir Path folder) throws IOException {
    DatasetCopy.of(frozen(loader), folder)
        .append("exercises.yaml", block("yaml", 0))
        .releasedAfter(frozen(loader));
    assertThat(same(check().of(folder).text(), folder)).isEqualTo(same(block("text", 0), folder));
  }

  @Test
  void theCheckOfTheMisspeltExamplePrintsWhatIsShown(@TempDir Path folder) throws IOException {
    DatasetCopy.of(frozen(loader), folder).append("exercises.yaml", block("yaml", 1));
    assertThat(same(check().of(folder).text(), folder)).isEqualTo(same(block("text", 1), folder));
  }

  @Test
  void everyOtherEntryThatIsShownHasNoError() throws IOException {
    DatasetFiles files = append(frozen(loader), "actors.yaml", block("yaml", 2));
    assertHasNoError(append(files, "retired.yaml", block("yaml", 3)));
  }

  @Test
  void theWorkedExampleFitsTheLiveRecord() throws IOException {
    DatasetFiles live = DatasetFolder.read(loader.files(), Optional.empty());
    assertHasNoError(append(live, "exercises.yaml", block("yaml", 0)));
  }

  private void assertHasNoError(DatasetFiles files) {
    assertThatCode(() -> new DatasetReader(datasets, files).read()).doesNotThrowAnyException();
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
    return new DatasetCheck(loader, rehearsal, Optional.of(FROZEN));
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
        .replaceAll("They have \\d+ readings.*", "They have READINGS")
        .replaceAll("Compared with [^:]+:", "Compared with BEFORE:");
  }
}
