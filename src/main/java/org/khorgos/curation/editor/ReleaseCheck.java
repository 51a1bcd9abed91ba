package org.khorgos.curation.editor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.StatedReleaseReader;
import org.khorgos.curation.yaml.FileError;
import org.khorgos.release.StatedRelease;

/** Checks that a changed record has a number of its own and names the release before it. */
final class ReleaseCheck {

  private ReleaseCheck() {}

  /** What is wrong with the release that files state, given the files before them. */
  static Optional<FileError> of(DatasetFiles files, EarlierFiles earlier) {
    String digest = earlier.files().digest();
    if (files.digest().equals(digest)) {
      return Optional.empty();
    }
    var unreadable = new ArrayList<FileError>();
    Optional<StatedRelease> before = StatedReleaseReader.read(earlier.files(), unreadable::add);
    Optional<StatedRelease> stated = StatedReleaseReader.read(files, unreadable::add);
    if (!unreadable.isEmpty() || before.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    return follows(stated.get(), before.get(), digest)
        ? Optional.empty()
        : Optional.of(
            files.error(
                StatedReleaseReader.FILE,
                "number",
                "the record differs from that of %s, which is release %s, so it needs the next number. Write these four lines:\n%s"
                    .formatted(
                        earlier.name(), before.get().version(), lines(before.get(), digest))));
  }

  private static boolean follows(StatedRelease stated, StatedRelease before, String digest) {
    return stated.isNewerThan(before.version())
        && before.version().equals(stated.previous())
        && digest.equals(stated.previousDigest());
  }

  private static String lines(StatedRelease before, String digest) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    LocalDate day = today.isBefore(before.day()) ? before.day() : today;
    return """
      number: %s
      day: %s
      previous: %s
      previous_digest: %s"""
        .formatted(StatedRelease.after(before.version(), day), day, before.version(), digest);
  }
}
