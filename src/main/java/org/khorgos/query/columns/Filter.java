package org.khorgos.query.columns;

import jakarta.persistence.metamodel.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that selects records.
 *
 * @param modes whether {@code name_all}, {@code name_only} and {@code name_not} exist too
 * @param reading the part of a reading that it tests in other readings too; empty if none
 * @param implied what an item of a list has to be besides; empty for nothing
 * @param aside items that do not count as “somebody else” in the mode only: each has these values
 * @param paired whether it takes two values, one for each of its two targets, either way round
 * @param targets where the value may stand; for {@link Type.Years} the first and the last day
 */
public record Filter(
    String name,
    String description,
    String example,
    Type type,
    List<Path> targets,
    boolean modes,
    Optional<ReadingPart> reading,
    Optional<Implied> implied,
    List<Map<Path, CodeValue>> aside,
    boolean paired) {

  /**
   * What an item has to be besides, unless a request says otherwise.
   *
   * @param unless name of the filter by which a request says otherwise
   * @param path to the value of the item
   */
  public record Implied(String unless, Path path, List<CodeValue> values) {
    public Implied {
      values = List.copyOf(values);
    }
  }

  /** How several values of one filter combine. */
  public enum Mode {
    ANY("", "any of these"),
    ALL("_all", "all of these"),
    ONLY("_only", "all of these and nobody else"),
    NOT("_not", "none of these");

    private final String suffix;
    private final String meaning;

    Mode(String suffix, String meaning) {
      this.suffix = suffix;
      this.meaning = meaning;
    }

    public String suffix() {
      return suffix;
    }

    public String meaning() {
      return meaning;
    }
  }

  public Filter {
    targets = List.copyOf(targets);
    aside = List.copyOf(aside);
  }

  /** A filter of columns alone. */
  Filter(
      String name,
      String description,
      String example,
      Type type,
      List<Path> targets,
      boolean modes) {
    this(
        name,
        description,
        example,
        type,
        targets,
        modes,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /** The list of whose items one has to meet the filter; empty if it is not of one list. */
  public Optional<Attribute<?, ?>> list() {
    List<Attribute<?, ?>> lists =
        targets.stream()
            .<Attribute<?, ?>>map(target -> target.steps().get(0))
            .filter(Attribute::isCollection)
            .distinct()
            .toList();
    boolean all = targets.stream().allMatch(target -> target.steps().get(0).isCollection());
    return all && lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
  }

  /** The same filter, which finds its values in other places too. */
  Filter alsoIn(String newDescription, List<Path> elsewhere) {
    return new Filter(
        name,
        newDescription,
        example,
        type,
        Stream.concat(targets.stream(), elsewhere.stream()).toList(),
        modes,
        reading,
        implied,
        aside,
        paired);
  }

  /** The same filter, which finds its values in one place alone. */
  Filter onlyAt(Path target) {
    return new Filter(
        name, description, example, type, List.of(target), modes, reading, implied, aside, paired);
  }

  /** The same filter, as one of this part of readings; of none if it is null. */
  Filter of(@Nullable ReadingPart part) {
    return new Filter(
        name,
        description,
        example,
        type,
        targets,
        modes,
        Optional.ofNullable(part),
        implied,
        aside,
        paired);
  }

  Filter inPairs() {
    return new Filter(
        name, description, example, type, targets, modes, reading, implied, aside, true);
  }

  Filter implying(Implied more) {
    return new Filter(
        name,
        description,
        example,
        type,
        targets,
        modes,
        reading,
        Optional.of(more),
        aside,
        paired);
  }

  Filter leavingAside(List<Map<Path, CodeValue>> items) {
    return new Filter(
        name, description, example, type, targets, modes, reading, implied, items, paired);
  }

  /** Whether it looks at what an item belongs to, and not at the item itself. */
  public boolean isIndirect() {
    return targets.stream()
        .anyMatch(target -> target.steps().stream().filter(Attribute::isCollection).count() > 1);
  }

  public List<Mode> allowedModes() {
    return modes ? List.of(Mode.values()) : List.of(Mode.ANY);
  }

  public boolean isFaceted() {
    return !paired
        && type.kind() != Type.Kind.WORDS
        && (type.ordered().isEmpty() || type.isYears());
  }

  /** What its values refer to, where a record counts as those it is part of. */
  public Optional<Type.Reference> lineage() {
    return type.reference().filter(reference -> reference.lineage() != null);
  }

  /** Whether a record counts as those it is part of. */
  public boolean rollsUp() {
    return lineage().isPresent();
  }
}
