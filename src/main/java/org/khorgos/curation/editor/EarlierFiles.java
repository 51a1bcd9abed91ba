package org.khorgos.curation.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.file.StatedReleaseReader;

/**
 * The files as they were before they were edited.
 *
 * @param name where they are from; follows “compared with” in messages
 */
record EarlierFiles(String name, DatasetFiles files) {

  /** The text of a file that did not exist yet. */
  private static final String NO_ENTRIES = "[]";

  static EarlierFiles in(Path folder, List<String> names) {
    return new EarlierFiles(folder.toString(), DatasetFolder.read(names, Optional.of(folder)));
  }

  /**
   * The files at the merge base with the main branch, or, on that branch itself, at the commit that
   * last changed their release; empty without git.
   */
  static Optional<EarlierFiles> committed(Path folder, List<String> names) {
    Optional<String> head = git(folder, "rev-parse", "HEAD");
    return Stream.of("origin/main", "main", "HEAD")
        .flatMap(branch -> git(folder, "merge-base", "HEAD", branch).stream())
        .findFirst()
        .filter(base -> !head.equals(Optional.of(base)))
        .or(() -> git(folder, "log", "-1", "--format=%H", "--", StatedReleaseReader.FILE))
        .filter(commit -> !commit.isBlank())
        .or(() -> head)
        .map(String::strip)
        .map(commit -> at(commit, folder, names));
  }

  private static EarlierFiles at(String commit, Path folder, List<String> names) {
    var texts = new TreeMap<String, String>();
    var tables = new TreeMap<String, DatasetFiles.FileContents>();
    names.stream()
        .filter(name -> !name.equals(StatedReleaseReader.FILE))
        .forEach(name -> texts.put(name, NO_ENTRIES));
    String listed = git(folder, "ls-tree", "-r", "--name-only", commit, "./").orElse("");
    for (String name : listed.lines().toList()) {
      Supplier<String> text = () -> git(folder, "show", commit + ":./" + name).orElse("");
      if (DatasetFiles.isTable(name)) {
        tables.put(
            name, () -> new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8)));
      } else if (DatasetFiles.isText(name, names)) {
        texts.put(name, text.get());
      }
    }
    return new EarlierFiles(
        "commit " + commit.substring(0, 10), new DatasetFiles(texts, tables, folder.toString()));
  }

  /** The output of git; empty if it is not installed or fails. */
  private static Optional<String> git(Path folder, String... arguments) {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException noGit) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
