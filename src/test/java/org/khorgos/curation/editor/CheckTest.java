package org.khorgos.curation.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.khorgos.curation.file.DatasetText.small;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.load.DryRun;
import org.khorgos.curation.load.Loader;

@DatabaseTest
class CheckTest {

  private static final String ENTRY =
      """
      - id: check-drill
        name: Drill
        kind: exercise
        participants:
          - {actor: china, role: host}
        sources: [weitz-caci#1]
      """;

  @Inject Loader loader;
  @Inject DryRun rehearsal;

  @Test
  void validFilesAreCountedAndComparedAndNothingOfThemStays(
      @TempDir Path before, @TempDir Path after) throws IOException {
    DatasetCopy.of(small(loader), before).append("exercises.yaml", ENTRY);
    DatasetCopy.of(small(loader), after)
        .append(
            "exercises.yaml",
            ENTRY.replace("role: host", "role: observer") + "  personnel: 128000\n")
        .append("exercises.yaml", ENTRY.replace("check-drill", "check-other"))
        .releasedAfter(in(before));
    DatasetCheck.Result result = check(Optional.of(before)).of(after);
    assertThat(result.text())
        .startsWith("No faults. The files hold ")
        .contains("Compared with " + before + ": 1 record added, 1 record changed:\n")
        .contains("  exercises/check-drill personnel nothing -> 128000\n")
        .contains(
            "  exercises/check-drill participants - {actor: china, name: China, role: host}\n")
        .contains(
            "  exercises/check-drill participants + {actor: china, name: China, role: observer}\n")
        .contains("  exercises/check-other added\n");
    assertThat(result.isGood()).isTrue();
    assertThat(Api.get("/v1/exercises/check-other").statusCode()).isEqualTo(404);
  }

  @Test
  void filesThatChangeNothingAreReportedSo(@TempDir Path same) throws IOException {
    DatasetCopy.of(small(loader), same);
    assertThat(check(Optional.of(same)).of(same).text())
        .endsWith("Compared with " + same + ": nothing changes.\n");
  }

  @Test
  void everyErrorIsALineThatEditorsCanFollow(@TempDir Path bad) throws IOException {
    DatasetCopy.of(small(loader), bad)
        .append("exercises.yaml", ENTRY.replace("actor: china", "actor: chyna"))
        .append("actors.yaml", "- id: Nobody\n");
    DatasetCheck.Result result = check(Optional.empty()).of(bad);
    int line = String.valueOf(small(loader).texts().get("exercises.yaml")).split("\n").length + 6;
    assertThat(result.text())
        .contains(
            bad + "/exercises.yaml:" + line + ": check-drill: participants.actor: is not known")
        .contains(": Nobody: name: is missing\n")
        .endsWith("\n\n5 faults.\n");
    assertThat(result.isGood()).isFalse();
  }

  @Test
  void aRecordThatHadErrorsBeforeCanBeCorrected(@TempDir Path before, @TempDir Path after)
      throws IOException {
    DatasetCopy.of(small(loader), before).append("exercises.yaml", "- id: Nobody\n");
    DatasetCopy.of(small(loader), after).releasedAfter(in(before));
    assertThat(check(Optional.of(before)).of(after).text())
        .endsWith("What changes against " + before + " is not told: it had faults.\n");
  }

  @Test
  void withoutGitNothingIsCompared(@TempDir Path alone) throws IOException {
    DatasetCopy.of(small(loader), alone);
    assertThat(check(Optional.empty()).of(alone).text()).contains("What changes is not told");
  }

  @Test
  void withGitTheFilesAreComparedWithTheMainBranch(@TempDir Path copy)
      throws IOException, InterruptedException {
    DatasetCopy.of(small(loader), copy);
    assumeTrue(git(copy, "init", "--initial-branch=main"), "git is not here");
    git(copy, "add", ".");
    git(
        copy,
        "-c",
        "user.name=Nobody",
        "-c",
        "user.email=nobody@example.org",
        "commit",
        "--message=All");
    DatasetFiles committed = in(copy);
    new DatasetCopy(copy).append("exercises.yaml", ENTRY).releasedAfter(committed);
    assertThat(check(Optional.empty()).of(copy).text())
        .containsPattern("Compared with commit [0-9a-f]{10}: 1 record added:\n")
        .endsWith("  exercises/check-drill added\n");
  }

  @Test
  void aChangedRecordWithAnUnchangedNumberIsAFaultThatSaysWhatToWrite(
      @TempDir Path before, @TempDir Path after) throws IOException {
    DatasetCopy.of(small(loader), before);
    DatasetCopy changed = DatasetCopy.of(small(loader), after).append("exercises.yaml", ENTRY);
    DatasetCheck.Result refused = check(Optional.of(before)).of(after);
    assertThat(refused.isGood()).isFalse();
    assertThat(refused.text())
        .contains("  exercises/check-drill added\n")
        .contains(after + "/release.yaml:1: -: number: the record differs from that of " + before)
        .endsWith("\n\n1 fault.\n");
    Matcher lines =
        Pattern.compile(
                "number: \\S+\nday: \\S+\nprevious: 2026.11.0\nprevious_digest: [0-9a-f]{64}")
            .matcher(refused.text());
    assertThat(lines.find()).isTrue();
    Files.writeString(changed.folder().resolve("release.yaml"), lines.group());
    assertThat(check(Optional.of(before)).of(after).isGood()).isTrue();
  }

  private DatasetFiles in(Path folder) {
    return DatasetFolder.read(loader.files(), Optional.of(folder));
  }

  @Test
  void whatAnEditedRecordShouldBeLookedAtAgainForIsNamed(@TempDir Path before, @TempDir Path after)
      throws IOException {
    DatasetCopy.of(small(loader), before);
    DatasetCopy.of(small(loader), after)
        .append(
            "exercises.yaml",
            ENTRY.replace(
                "  participants:\n    - {actor: china, role: host}\n",
                """
                  date: "2019-01-01"
                  personnel: 100
                  participants:
                    - {actor: china, role: host, personnel: 120}
                  summary: China and Kazakhstan trained together.
                """))
        .append(
            "actors.yaml",
            "- {id: check-actor, name: China, kind: company, sources: [weitz-caci#1]}\n");
    assertThat(check(Optional.of(before)).of(after).text())
        .contains("Look at these again; they may be right (")
        .contains("  exercises/check-drill: The date is 1 January.")
        .contains(
            "  exercises/check-drill: The personnel of the participants (120) exceeds the total (100).\n")
        .contains("  exercises/check-drill: The summary names Kazakhstan, which is in no field.\n")
        .contains("  actors/check-actor: No other record refers to this actor.\n")
        .contains("  actors/check-actor: China is also a name of china. Are they the same?\n")
        .doesNotContain("actors/cnpc");
  }

  @Test
  void anotherValueThatIsTheOneShownIsAnError(@TempDir Path files) throws IOException {
    DatasetCopy.of(small(loader), files)
        .append(
            "exercises.yaml",
            ENTRY.replace(
                "  sources:",
                """
                  personnel:
                    value: 100
                    others:
                      - {value: 100, relation: contradicts, sources: [weitz-caci#2]}
                  sources:\
                """));
    assertThat(check(Optional.empty()).of(files).text())
        .contains(
            "check-drill: personnel.others.value: is the value above: add the sources there\n")
        .endsWith("1 fault.\n");
  }

  @Test
  void anIdThatIsAPathBelowTheDatasetIsAnError(@TempDir Path files) throws IOException {
    DatasetCopy.of(small(loader), files)
        .append("exercises.yaml", ENTRY.replace("check-drill", "participants"))
        .append("exercises.yaml", ENTRY.replace("check-drill", "aggregate"));
    assertThat(check(Optional.empty()).of(files).text())
        .contains("participants: id: is the name of a table below the dataset")
        .contains("aggregate: id: is the name of a table below the dataset")
        .endsWith("2 faults.\n");
  }

  @Test
  void theCommandEndsWithOneWhenThereIsAnError(@TempDir Path files) throws IOException {
    DatasetCopy copy = DatasetCopy.of(small(loader), files);
    DatasetCheck check = check(Optional.empty());
    assertThat(new CheckCommand(check, files).run()).isZero();
    copy.append("exercises.yaml", "- id: Nobody\n");
    assertThat(new CheckCommand(check, files).run()).isEqualTo(1);
    assertThat(new CheckCommand(check, files.resolve("nowhere")).run()).isEqualTo(1);
  }

  private DatasetCheck check(Optional<Path> against) {
    return new DatasetCheck(loader, rehearsal, against);
  }

  private static boolean git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noGit) {
      return false;
    }
  }
}
