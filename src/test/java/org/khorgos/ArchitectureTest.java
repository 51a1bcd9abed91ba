package org.khorgos;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.khorgos.query.columns.CodeValue;

class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.khorgos");

  /** The packages of all that is kept in records. */
  private static final String[] DATASETS =
      CODE.stream()
          .filter(type -> type.isAnnotatedWith(DiscriminatorValue.class))
          .map(type -> type.getPackageName() + "..")
          .distinct()
          .toArray(String[]::new);

  @Test
  void thePackagesFormNoCircle() {
    slices().matching("org.khorgos.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void theQuestionKnowsNothingElseOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.khorgos.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.khorgos.evidence..",
            "org.khorgos.curation..",
            "org.khorgos.format..",
            "org.khorgos.http..",
            "org.khorgos.openapi..",
            "org.khorgos.suggest..",
            "org.khorgos.database..")
        .check(CODE);
  }

  @Test
  void theEnginesKnowNoDataset() {
    assertThat(DATASETS).contains("org.khorgos.exercise..");
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.khorgos.query..",
            "org.khorgos.suggest..",
            "org.khorgos.format..",
            "org.khorgos.http..",
            "org.khorgos.openapi..",
            "org.khorgos.portal..",
            "org.khorgos.explorer..",
            "org.khorgos.curation..",
            "org.khorgos.release..",
            "org.khorgos.editor..",
            "org.khorgos.evidence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DATASETS)
        .check(CODE);
  }

  @Test
  void formatsKnowTheQuestionAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.khorgos.format..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.khorgos.http..",
            "org.khorgos.curation..",
            "org.khorgos.evidence..",
            "org.khorgos.openapi..")
        .check(CODE);
  }

  @Test
  void theExplorerAsksAsEverybodyDoesAndNobodyKnowsIt() {
    classes()
        .that()
        .resideInAPackage("org.khorgos.explorer..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "jakarta..",
            "io..",
            "com.fasterxml..",
            "org.eclipse..",
            "org.jspecify..",
            "org.khorgos.explorer..",
            "org.khorgos.query..",
            "org.khorgos.http..",
            "org.khorgos.format..")
        .check(CODE);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.khorgos.explorer..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.khorgos.explorer..")
        .check(CODE);
  }

  @Test
  void recordsDoNotDependOnHowTheyAreServed() {
    noClasses()
        .that()
        .resideInAPackage("org.khorgos.evidence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.khorgos.curation..", "org.khorgos.http..")
        .check(CODE);
  }

  @Test
  void onlyTheHttpPackageChoosesTheStatus() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.khorgos.http..")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                HasOwner.Predicates.With.owner(
                    JavaClass.Predicates.assignableTo("jakarta.ws.rs.core.Response"))))
        .check(CODE);
  }

  @Test
  void releasesKnowNoDataset() {
    noClasses()
        .that()
        .resideInAPackage("org.khorgos.release..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.khorgos.curation..", "org.khorgos.evidence..")
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
        .beAssignableTo("org.khorgos.evidence.CitedRecord")
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
        .hasSizeGreaterThan(DATASETS.length)
        .doesNotHaveDuplicates();
  }
}
