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

/** The slips of {@code src/test/resources/faults.txt}, each with what is told. */
@DatabaseTest
class FileErrorTest {

  private static final String SAID = "#! ";

  /** Files to which others refer, so that they are read whole; the rest is left out. */
  private static final Set<String> WHOLE = Set.of("articles.yaml", "actors.yaml");

  private static final String EXERCISE =
      """
      - id: center-2019
        name: Center-2019
        kind: exercise
        citations: [{article: weitz-caci, paragraph: 1}]
      """;

  record Told(int line, String field, String part) {}

  /** A slip: the text of a file, and what is to be told of it. */
  record Slip(String file, String name, String text, List<Told> told) {

    static Slip of(String block) {
      String[] lines = block.split("\n");
      String[] title = lines[0].split(": ", 2);
      var text = new ArrayList<String>();
      var told = new ArrayList<Told>();
      for (String line : Arrays.asList(lines).subList(1, lines.length)) {
        if (line.startsWith(SAID)) {
          String[] said = line.substring(SAID.length()).split(": ", 2);
          told.add(new Told(text.size(), said[0], said[1]));
        } else {
          text.add(line);
        }
      }
      return new Slip(title[0], title[1], String.join("\n", text) + "\n", told);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Inject @All List<Dataset<?>> datasets;
  @Inject Loader loader;

  static Stream<Slip> slips() throws IOException {
    String all = Files.readString(Path.of("src/test/resources/faults.txt"));
    return Arrays.stream(all.split("(?m)^== ")).skip(1).map(Slip::of);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void eachSlipIsToldWithItsLineAndWhatWouldBeRight(Slip slip) {
    var texts = new TreeMap<>(DatasetText.real(loader).texts());
    texts.replaceAll((file, text) -> WHOLE.contains(file) ? text : "[]");
    texts.put("exercises.yaml", EXERCISE);
    String before = WHOLE.contains(slip.file()) ? String.valueOf(texts.get(slip.file())) : "";
    int offset = (int) before.lines().count();
    texts.put(slip.file(), before + slip.text());
    List<FileError> errors = errors(new DatasetFiles(texts));
    assertThat(shown(errors)).containsExactlyElementsOf(expected(slip, errors, offset));
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

  /** What is told, where it is right, and otherwise what it should be. */
  private static Set<String> expected(Slip slip, List<FileError> errors, int offset) {
    var expected = new TreeSet<String>();
    for (Told told : slip.told()) {
      int line = offset + told.line();
      expected.add(
          errors.stream()
              .filter(error -> error.file().equals("db/dataset/" + slip.file()))
              .filter(error -> error.line() == line && error.field().equals(told.field()))
              .filter(error -> error.reason().contains(told.part()))
              .findFirst()
              .map(FileError::toString)
              .orElse(slip.file() + ":" + line + ": " + told.field() + ": " + told.part()));
    }
    return expected;
  }
}
