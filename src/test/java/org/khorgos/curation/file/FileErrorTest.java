package org.khorgos.curation.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.yaml.FileError;

/** What is reported of each wrong file of {@code src/test/resources/file-errors.txt}. */
@DatabaseTest
class FileErrorTest {

  private static final String REPORTED = "#! ";

  /** Files to which others refer, so that they are read whole; the rest is left out. */
  private static final Set<String> WHOLE = Set.of("articles.yaml", "actors.yaml");

  private static final String EXERCISE =
      """
      - id: center-2019
        name: Center-2019
        kind: exercise
        sources: [weitz-caci#1]
      """;

  record Message(int line, String field, String part) {}

  /** The text of a file, and the messages about it. */
  record WrongFile(String file, String name, String text, List<Message> messages) {

    static WrongFile of(String block) {
      String[] lines = block.split("\n");
      String[] title = lines[0].split(": ", 2);
      var text = new ArrayList<String>();
      var messages = new ArrayList<Message>();
      for (String line : Arrays.asList(lines).subList(1, lines.length)) {
        if (line.startsWith(REPORTED)) {
          String[] message = line.substring(REPORTED.length()).split(": ", 2);
          messages.add(new Message(text.size(), message[0], message[1]));
        } else {
          text.add(line);
        }
      }
      return new WrongFile(title[0], title[1], String.join("\n", text) + "\n", messages);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Inject @All List<Dataset<?>> datasets;
  @Inject Loader loader;

  static Stream<WrongFile> wrongFiles() throws IOException {
    String all = Files.readString(Path.of("src/test/resources/file-errors.txt"));
    return Arrays.stream(all.split("(?m)^== ")).skip(1).map(WrongFile::of);
  }

  @ParameterizedTest
  @MethodSource("wrongFiles")
  void everyErrorIsReportedWithItsLineAndACorrection(WrongFile wrong) {
    var texts = new TreeMap<>(DatasetText.frozen(loader).texts());
    texts.replaceAll(
        (file, text) ->
            WHOLE.contains(file) || file.equals(StatedReleaseReader.FILE) ? text : "[]");
    texts.put("exercises.yaml", EXERCISE);
    String before = WHOLE.contains(wrong.file()) ? String.valueOf(texts.get(wrong.file())) : "";
    int offset = (int) before.lines().count();
    texts.put(wrong.file(), before + wrong.text());
    List<FileError> errors = errors(new DatasetFiles(texts));
    assertThat(shown(errors)).containsExactlyElementsOf(expected(wrong, errors, offset));
  }

  private List<FileError> errors(DatasetFiles files) {
    try {
      new DatasetReader(datasets, files).read();
      return List.of();
    } catch (InvalidDatasetException rejected) {
      return rejected.errors();
    }
  }

  private static Set<String> shown(List<FileError> errors) {
    var shown = new TreeSet<String>();
    errors.forEach(error -> shown.add(error.toString()));
    return shown;
  }

  /** What was reported, where it is right, and otherwise what should have been. */
  private static Set<String> expected(WrongFile wrong, List<FileError> errors, int offset) {
    var expected = new TreeSet<String>();
    for (Message message : wrong.messages()) {
      int line = offset + message.line();
      expected.add(
          errors.stream()
              .filter(error -> error.file().equals("db/dataset/" + wrong.file()))
              .filter(error -> error.line() == line && error.field().equals(message.field()))
              .filter(error -> error.reason().contains(message.part()))
              .findFirst()
              .map(FileError::toString)
              .orElse(wrong.file() + ":" + line + ": " + message.field() + ": " + message.part()));
    }
    return expected;
  }
}
