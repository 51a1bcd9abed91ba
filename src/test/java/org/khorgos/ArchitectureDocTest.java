package org.khorgos;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} and {@code docs/glossary.md} against the code. */
class ArchitectureDocTest {

  private static final Pattern ARROW = Pattern.compile("^ *(\\w+ --> \\w+)$", Pattern.MULTILINE);
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern RETIRED = Pattern.compile("^\\| (\\w+) \\|", Pattern.MULTILINE);

  @Test
  void theDrawingHasTheArrowsThatTheCodeHas() throws IOException {
    Set<String> drawn =
        ARROW
            .matcher(architecture())
            .results()
            .map(arrow -> arrow.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(drawn).isEqualTo(Rooms.arrows());
  }

  @Test
  void everyClassThatIsNamedExists() throws IOException {
    Set<String> names =
        Rooms.CODE.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    List<String> named =
        CLASS.matcher(architecture()).results().map(name -> name.group(1)).distinct().toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(names).containsAll(named);
  }

  @Test
  void noTypeHasARetiredWordInItsName() throws IOException {
    String glossary = Files.readString(Path.of("docs/glossary.md"));
    List<String> retired =
        RETIRED
            .matcher(glossary.substring(glossary.indexOf("## Retired words")))
            .results()
            .map((MatchResult word) -> word.group(1))
            .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.equals("Word"))
            .toList();
    assertThat(retired).hasSizeGreaterThan(15).contains("Desk", "Question", "Answer");
    assertThat(Rooms.CODE.stream().map(JavaClass::getSimpleName))
        .allSatisfy(
            name ->
                assertThat(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                    .as(name)
                    .doesNotContainAnyElementsOf(retired));
  }

  private static String architecture() throws IOException {
    return Files.readString(Path.of("docs/architecture.md"));
  }
}
