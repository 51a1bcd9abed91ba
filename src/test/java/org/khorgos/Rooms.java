package org.khorgos;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the house, by floor, as the code has them. */
final class Rooms {

  static final String ROOT = "org.khorgos";

  /** From the top down; a room knows only rooms of the floors below its own. */
  static final List<List<String>> FLOORS =
      List.of(
          List.of("explorer", "record"),
          List.of("api", "curation"),
          List.of("format", "release", "evidence"),
          List.of("query", "database"));

  static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private Rooms() {}

  static List<String> all() {
    return FLOORS.stream().flatMap(List::stream).toList();
  }

  /** The room of a class; empty for what stands above all rooms and starts the application. */
  static String of(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    return Stream.of(inside.split("\\.")).filter(part -> !part.isEmpty()).findFirst().orElse("");
  }

  static Set<String> below(String room) {
    return FLOORS.stream()
        .dropWhile(floor -> !floor.contains(room))
        .skip(1)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which rooms use which, each as {@code api --> query}. */
  static Set<String> arrows() {
    return CODE.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
        .filter(Rooms::crosses)
        .map(
            dependency ->
                of(dependency.getOriginClass()) + " --> " + of(dependency.getTargetClass()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean crosses(Dependency dependency) {
    String origin = of(dependency.getOriginClass());
    return !origin.isEmpty() && !origin.equals(of(dependency.getTargetClass()));
  }
}
