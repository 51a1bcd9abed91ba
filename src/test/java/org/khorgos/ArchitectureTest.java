package org.khorgos;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Rooms.CODE;
import static org.khorgos.Rooms.ROOT;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khorgos.query.columns.CodeValue;
import org.objectweb.asm.ClassReader;

class ArchitectureTest {

  /** More files than these in one package hide what belongs together. */
  private static final int FILES = 25;

  private static final int CONSTANT_STRING = 8;

  /** Charts are each about a dataset, citations about articles. */
  private static final String ABOUT_A_DATASET =
      ROOT + "\\.(explorer\\.chart\\..*|evidence\\..*|release\\.ChangeRepository)";

  /** The names of all datasets, from the entities that are kept in records. */
  private static final Set<String> DATASETS =
      CODE.stream()
          .filter(type -> type.isAnnotatedWith(DiscriminatorValue.class))
          .map(type -> type.getAnnotationOfType(DiscriminatorValue.class).value())
          .collect(Collectors.toCollection(TreeSet::new));

  static List<String> rooms() {
    return Rooms.all();
  }

  @Test
  void everyClassStandsInARoomOfTheDesign() {
    assertThat(CODE.stream().map(Rooms::of).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Rooms.all().stream(), Stream.of("")).toList());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyTheRoomsBelowIt(String room) {
    String[] others =
        Rooms.all().stream()
            .filter(other -> !other.equals(room) && !Rooms.below(room).contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CODE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void thePackagesOfARoomFormNoCycle(String room) {
    slices()
        .matching(ROOT + "." + room + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void noPackageHasMoreFilesThanOneCanSurvey() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Map<Path, Long> counts =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
      assertThat(counts).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(FILES));
    }
  }

  @Test
  void onlyTheRoomOfRecordsKnowsADataset() {
    assertThat(DATASETS).contains("exercises", "trade-figures");
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".record..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".record..")
        .check(CODE);
  }

  /** Literals in code count; descriptions and examples in annotations are for readers. */
  @Test
  void noEngineHoldsTheNameOfADatasetInAString() {
    Pattern name =
        Pattern.compile("(/v1/|/explore/)?(" + String.join("|", DATASETS) + ")([/?.].*)?");
    assertThat(
            CODE.stream()
                .filter(type -> !Rooms.of(type).equals("record"))
                .filter(type -> !type.getName().matches(ABOUT_A_DATASET))
                .flatMap(
                    type ->
                        literals(type).stream()
                            .filter(literal -> name.matcher(literal).matches())
                            .map(literal -> type.getName() + ": " + literal)))
        .isEmpty();
  }

  private static List<String> literals(JavaClass type) {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      var reader = new ClassReader(file);
      var buffer = new char[reader.getMaxStringLength()];
      var literals = new ArrayList<String>();
      for (int i = 1; i < reader.getItemCount(); i++) {
        int item = reader.getItem(i);
        if (item > 0 && reader.readByte(item - 1) == CONSTANT_STRING) {
          literals.add((String) reader.readConst(i, buffer));
        }
      }
      return literals;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyTheApiChoosesTheStatusOfAResponse() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".api..")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                HasOwner.Predicates.With.owner(
                    JavaClass.Predicates.assignableTo("jakarta.ws.rs.core.Response"))))
        .check(CODE);
  }

  @Test
  void everyEntityIsARecordOfADatasetOrCannotBeChanged() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .and()
        .areNotAnnotatedWith(Immutable.class)
        .should()
        .beAssignableTo(ROOT + ".evidence.CitedRecord")
        .check(CODE);
  }

  /** The contract names schemas and code lists by their classes, whatever the package. */
  @Test
  void whatThePublicKnowsByNameHasANameOfItsOwn() {
    assertThat(
            CODE.stream()
                .filter(
                    type ->
                        type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || (type.isEnum() && type.isAssignableTo(CodeValue.class)))
                .map(JavaClass::getSimpleName))
        .hasSizeGreaterThan(DATASETS.size())
        .doesNotHaveDuplicates();
  }

  /** Adding a kind of type or column must break the build wherever kinds are told apart. */
  @Test
  void nobodyTellsTypesOrColumnsApartByTheirClass() throws IOException {
    Pattern chain = Pattern.compile("instanceof (Type|Column)\\b");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(chain));
    }
  }
}
