package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.curation.yaml.YamlFile;
import org.khorgos.curation.yaml.YamlMapping;
import org.khorgos.release.StatedRelease;

/** Reads which release the files are. */
public final class StatedReleaseReader {

  public static final String FILE = "release.yaml";

  /** Descriptions of the keys of the file. */
  public static final Map<String, String> KEYS =
      Map.of(
          "number",
              "Year, month and count within the month, such as 2026.12.1. Each change of the record"
                  + " that is published has a number of its own.",
          "day", "The day of the release.",
          "previous", "Number of the release before it; left out in the first.",
          "previous_digest", "SHA-256 of the files of that release, as /v1/releases shows it.");

  private static final String NUMBER_REASON =
      "must be year, month and a count within the month, such as 2026.12.1";

  private StatedReleaseReader() {}

  /** The keys that the file may have. */
  public static KeyOutline outline() {
    return KeyOutline.of(StatedReleaseReader::read);
  }

  /**
   * The release that files state; empty if they state none, or none that can be read.
   *
   * @param errors takes what is wrong with it
   */
  public static Optional<StatedRelease> read(DatasetFiles files, Consumer<FileError> errors) {
    return Optional.ofNullable(files.texts().get(FILE))
        .flatMap(text -> new YamlFile(files.path(FILE), text, errors).entry(outline()))
        .map(StatedReleaseReader::read);
  }

  private static StatedRelease read(YamlMapping mapping) {
    var entry = new Entry(new YamlKeys(mapping, new RecordIndex(Map.of())));
    StatedRelease release = read(entry);
    mapping.reportUnknown();
    return release;
  }

  private static StatedRelease read(Entry entry) {
    var release =
        new StatedRelease(
            entry.text("number", StatedRelease.VERSION, NUMBER_REASON),
            entry.day("day"),
            entry.maybeText("previous", StatedRelease.VERSION, NUMBER_REASON),
            entry.maybeText(
                "previous_digest",
                "[0-9a-f]{64}",
                "must be a SHA-256: 64 digits of 0 to 9 and a to f"));
    check(entry, release);
    return release;
  }

  private static void check(Entry entry, StatedRelease release) {
    List<String> versions =
        List.of(release.version(), Objects.requireNonNullElse(release.previous(), ""));
    if (versions.stream().allMatch(version -> version.matches(StatedRelease.VERSION))
        && !release.isNewerThan(versions.get(1))) {
      entry.error("previous", "must be an earlier number than " + release.version());
    }
    if (entry.has("previous") != entry.has("previous_digest")) {
      entry.error(
          entry.has("previous") ? "previous" : "previous_digest",
          "stands alone: previous and previous_digest belong together");
    }
  }
}
