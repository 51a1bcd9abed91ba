package org.khorgos.query.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that selects records.
 *
 * @param modes whether {@code name_all}, {@code name_only} and {@code name_not} exist too
 * @param reading the part of a reading that it tests in other readings too; empty if none
 * @param targets where the value may stand; for {@link Type.Years} the first and the last day
 */
public record Filter(
    String name,
    String description,
    String example,
    Type type,
    List<Path> targets,
    boolean modes,
    Optional<ReadingPart> reading) {

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
        reading);
  }

  /** The same filter, which finds its values in one place alone. */
  Filter onlyAt(Path target) {
    return new Filter(name, description, example, type, List.of(target), modes, reading);
  }

  /** The same filter, as one of this part of readings; of none if it is null. */
  Filter of(@Nullable ReadingPart part) {
    return new Filter(name, description, example, type, targets, modes, Optional.ofNullable(part));
  }

  public List<Mode> allowedModes() {
    return modes ? List.of(Mode.values()) : List.of(Mode.ANY);
  }

  public boolean isFaceted() {
    return type.ordered().isEmpty() || type.isYears();
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
