package org.khorgos.curation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;
import static org.khorgos.curation.file.DatasetText.replace;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.release.ReleaseArchive;
import org.khorgos.release.ReleaseCatalogue;

/** Which of two releases is served, in whatever order instances with their files start. */
@DatabaseTest
class ReleaseOrderTest {

  private static final String DRILL =
      """
      - id: later-drill
        name: Later Drill
        kind: exercise
        participants: [{actor: china, role: participant}]
        sources: [weitz-caci#1]
      """;

  @Inject StartupLoad opening;
  @Inject Loader loader;
  @Inject ReleaseCatalogue served;
  @Inject GoBackCommand goBack;
  @Inject RebuildCommand rebuild;

  @AfterEach
  void restore() {
    opening.load(released(frozen(loader)));
  }

  @Test
  void olderFilesDoNotTakeANewerReleaseBackAndHealthSaysSo() {
    DatasetFiles older = released(frozen(loader));
    opening.load(older);
    opening.load(released(append(frozen(loader), "exercises.yaml", DRILL)));
    String newer = served.current().version();
    opening.load(older);
    assertThat(served.current().version()).isEqualTo(newer);
    assertThat(Api.ids("/v1/exercises?id=later-drill")).hasSize(1);
    assertThat(health()).isNotNull().isNotEqualTo(newer);
    opening.load(released(frozen(loader)));
    assertThat(health()).isNull();
  }

  private static String health() {
    return Api.json("/q/health/ready")
        .getString("checks.find { it.name == 'Release' }.data.files_passed_over");
  }

  @Test
  void aReleaseNeverHoldsOtherFiles() {
    DatasetFiles files = released(frozen(loader));
    opening.load(files);
    assertThatThrownBy(() -> loader.load(append(files, "exercises.yaml", DRILL)))
        .isInstanceOf(InvalidDatasetException.class)
        .hasMessageContaining("release.yaml:1: -: number: is that of a release")
        .hasMessageContaining("needs the next number");
    assertThat(Api.get("/v1/exercises/later-drill").statusCode()).isEqualTo(404);
  }

  @Test
  void theDayIsThatOfTheFiles() {
    opening.load(released(frozen(loader)));
    assertThat(Api.json("/v1").getString("meta.released_at")).isEqualTo("2026-11-28T00:00:00Z");
  }

  @Test
  void errorsOfTheReleaseAreReportedWithTheirLines() {
    DatasetFiles files = frozen(loader);
    assertThatThrownBy(
            () ->
                loader.load(
                    replace(
                        files,
                        "release.yaml",
                        "number: 2026.13.1\nday: soon\nprevious: 2026.11.0\nnumbre: 1\n")))
        .hasMessageContaining("release.yaml:1: -: number: must be year, month and a count")
        .hasMessageContaining("release.yaml:2: -: day: must be a day such as")
        .hasMessageContaining("release.yaml:3: -: previous: stands alone")
        .hasMessageContaining("release.yaml:4: -: numbre: is not a key");
    assertThatThrownBy(() -> loader.load(replace(files, "release.yaml", "")))
        .hasMessageContaining("release.yaml:1: -: -: must be keys with values");
    assertThatThrownBy(
            () ->
                loader.load(
                    replace(
                        files,
                        "release.yaml",
                        "number: 2026.11.1\nday: 2026-11-28\nprevious: 2026.11.2\nprevious_digest: "
                            + "0".repeat(64)
                            + "\n")))
        .hasMessageContaining("previous: must be an earlier number than 2026.11.1");
  }

  @Test
  void goingBackIsAnnouncedThenDoneAndWhatFollowsIsComparedWithWhatWasServed() {
    opening.load(released(frozen(loader)));
    String good = served.current().version();
    DatasetFiles bad = released(append(frozen(loader), "exercises.yaml", DRILL));
    opening.load(bad);
    String withdrawn = served.current().version();

    assertThat(printed("go-back", good))
        .contains("Release " + withdrawn + " (2026-11-28) is served. Going back to " + good)
        .contains("takes back 1 changes of records")
        .contains("Nothing has changed yet");
    assertThat(served.current().version()).isEqualTo(withdrawn);

    assertThat(printed("go-back", good, "--yes")).contains("Done.");
    await().untilAsserted(() -> assertThat(served.current().version()).isEqualTo(good));
    assertThat(Api.get("/v1/exercises/later-drill").statusCode()).isEqualTo(404);
    assertThat(Api.json("/v1/exercises?limit=1").getString("meta.release")).isEqualTo(good);
    assertThat(Api.get("/v1/exercises?release=" + withdrawn).statusCode()).isEqualTo(404);
    assertThat(printed("go-back", good)).contains("is served already");
    assertThat(printed("go-back", "2019.01.0")).contains("There is no release 2019.01.0 here");
    assertThat(printed("go-back")).contains("Usage");

    opening.load(bad);
    assertThat(served.current().version()).as("withdrawn stays withdrawn").isEqualTo(good);

    opening.load(
        released(
            append(frozen(loader), "exercises.yaml", DRILL.replace("later-drill", "still-later"))));
    assertThat(Api.get("/v1/exercises/later-drill").statusCode()).isEqualTo(404);
    assertThat(Api.ids("/v1/exercises?id=still-later")).hasSize(1);
    assertThat(Api.json("/v1/changes?version=" + served.current().version()).getList("data.record"))
        .containsExactly("still-later");
    assertThat(Api.json("/v1/changes?since=" + good).getList("data.record"))
        .containsExactly("still-later");
  }

  private String printed(String... arguments) {
    PrintStream before = System.out;
    var out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      goBack.run(arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFileOfAReleaseHoldsWhatItCanBeMadeFromAgain(@TempDir Path folder) throws IOException {
    DatasetFiles files = released(append(frozen(loader), "exercises.yaml", DRILL));
    opening.load(files);
    Path zip = folder.resolve("khorgos.zip");
    Files.write(
        zip, Api.get("/v1/releases/" + served.current().version() + "/khorgos.zip").asByteArray());
    try (FileSystem open = FileSystems.newFileSystem(zip)) {
      Path sources = open.getPath(ReleaseArchive.SOURCES);
      assertThat(DatasetFolder.read(loader.files(), Optional.of(sources)).digest())
          .isEqualTo(files.digest())
          .isEqualTo(
              Api.json("/v1/releases/" + served.current().version()).getString("data.digest"));
    }
    assertThat(rebuild.run("rebuild", zip.toString())).as("loaded already").isZero();
    opening.load(released(frozen(loader)));
    assertThat(rebuild.run("rebuild", zip.toString())).as("older by now").isEqualTo(1);
    assertThat(rebuild.run("rebuild", folder.resolve("none.zip").toString())).isEqualTo(1);
    assertThat(rebuild.run("rebuild")).isEqualTo(1);
  }
}
