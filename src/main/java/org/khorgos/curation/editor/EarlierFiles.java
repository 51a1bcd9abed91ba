package org.khorgos.curation.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.curation.file.DatasetFiles;

/**
 * The files as they were before somebody edited them.
 *
 * @param name what they are, to follow “compared with”
 */
record EarlierFiles(String name, DatasetFiles files) {

  /** A file that was not there yet held nothing. */
  private static final String NOTHING = "[]";

  static EarlierFiles in(Path folder, List<String> names) {
    return new EarlierFiles(folder.toString(), DatasetFiles.read(names, Optional.of(folder)));
  }

  /** The files at the commit where the edits left the main branch; empty without git. */
  static Optional<EarlierFiles> committed(Path folder, List<String> names) {
    return Stream.of("origin/main", "main", "HEAD")
        .flatMap(branch -> git(folder, "merge-base", "HEAD", branch).stream())
        .findFirst()
        .map(String::strip)
        .map(commit -> at(commit, folder, names));
  }

  private static EarlierFiles at(String commit, Path folder, List<String> names) {
    var texts = new TreeMap<String, String>();
    for (String name : names) {
      texts.put(name, git(folder, "show", commit + ":./" + name).orElse(NOTHING));
    }
    return new EarlierFiles("commit " + commit.substring(0, 10), new DatasetFiles(texts));
  }

  /** What git answers; empty when it is not there, or has no answer. */
  private static Optional<String> git(Path folder, String... arguments) {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String response = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(response) : Optional.empty();
    } catch (IOException noGit) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
