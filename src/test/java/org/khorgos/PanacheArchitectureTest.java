package org.khorgos;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** Who may use the repositories of the tables, and for what. */
class PanacheArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.khorgos");

  private static final String WRITES =
      "(persist|delete|update|insert|upsert|merge|remove|flush).*|create(Native)?MutationQuery";

  @Test
  void onlyTheLoadWrites() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.khorgos.curation.load")
        .should()
        .callMethodWhere(
            target(nameMatching(WRITES))
                .and(
                    target(
                        owner(
                            assignableTo(PanacheRepositoryBase.class)
                                .or(assignableTo(EntityManager.class))
                                .or(assignableTo(StatelessSession.class))))))
        .check(CODE);
  }

  @Test
  void thePublicPartKnowsNoRepository() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.khorgos.api..",
            "org.khorgos.explorer..",
            "org.khorgos.query..",
            "org.khorgos.format..")
        .should()
        .dependOnClassesThat(
            assignableTo(PanacheRepositoryBase.class).or(resideInAPackage("io.quarkus..panache..")))
        .check(CODE);
  }
}
