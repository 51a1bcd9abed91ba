package org.khorgos.curation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class CurationArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.khorgos.curation");

  @Test
  void itsPackagesFormNoCircle() {
    slices().matching("org.khorgos.curation.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void itKnowsOnlyTheRoomsBelow() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.khorgos.api..",
            "org.khorgos.explorer..",
            "org.khorgos.format..",
            "org.khorgos.record..")
        .check(CODE);
  }
}
