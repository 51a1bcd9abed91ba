package org.khorgos.curation.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.CodeForm;
import org.khorgos.curation.form.SourceReference;
import org.khorgos.curation.form.Stated;
import org.khorgos.curation.form.TextForm;
import org.khorgos.evidence.Relation;

/**
 * What an entry says of an item of a list as a whole.
 *
 * @param relation of what lists the item to the list that is shown
 * @param note on the relation
 * @param sources places that list the item
 * @param denials what is stated otherwise, such as a list without the item
 */
public record ItemStatement(
    Relation relation, @Nullable String note, List<SourceReference> sources, List<Denial> denials) {

  /** Sources that do not list the item. */
  public record Denial(Relation relation, @Nullable String note, List<SourceReference> sources) {}

  private static final String RELATION = "relation";
  private static final String OTHERS = "others";

  /** Descriptions of its keys. */
  public static final Map<String, String> KEYS =
      Map.of(
          RELATION,
          "Of an item that only another source lists: the relation of that list to the one shown."
              + " Such items come last.",
          OTHERS,
          "Sources that do not list the item.");

  private static final CodeForm<Relation> RELATIONS = new CodeForm<>(Relation.class);

  /** The sources of an item of a list in which every item is shown. */
  static ItemStatement shown(KeySource item) {
    return new ItemStatement(Relation.FIRST, null, item.sources(false), List.of());
  }

  static ItemStatement read(KeySource item) {
    Stated<Relation> relation =
        item.stated(RELATION, RELATIONS, false).orElse(Stated.plain(Optional.of(Relation.FIRST)));
    if (!relation.others().isEmpty()) {
      item.error(RELATION, "has no others");
    }
    Relation known = relation.value().orElse(Relation.FIRST);
    List<Denial> denials =
        item.mappings(OTHERS, false).stream().flatMap(ItemStatement::denial).toList();
    List<SourceReference> sources = item.sources(known != Relation.FIRST || !denials.isEmpty());
    return new ItemStatement(
        known,
        relation.note(),
        Stream.concat(sources.stream(), relation.sources().stream()).toList(),
        denials);
  }

  private static Stream<Denial> denial(KeySource keys) {
    Optional<Relation> relation = keys.value(RELATION, RELATIONS, true);
    if (relation.filter(Relation.FIRST::equals).isPresent()) {
      keys.error(RELATION, "cannot be first: these sources do not list the item");
    }
    String note = keys.value("note", TextForm.FREE, false).orElse(null);
    List<SourceReference> sources = keys.sources(true);
    return relation.map(known -> new Denial(known, note, sources)).stream();
  }
}
