package org.khorgos.query.execute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/** The ids of records of any dataset that a list tells of. */
final class RecordIds implements Vocabulary {

  private final TermLookup lookup;
  private final ReleaseReader release;
  private final List<String> datasets;
  private final Vocabularies all;

  /**
   * The ids that a list tells of.
   *
   * @param lookup selects ids in the list
   */
  RecordIds(TermLookup lookup, ReleaseReader release, List<String> datasets, Vocabularies all) {
    this.lookup = lookup;
    this.release = release;
    this.datasets = datasets;
    this.all = all;
  }

  @Override
  public Optional<Entry> find(String text) {
    String key = Vocabulary.fold(text);
    return release.read(() -> lookup.same(key)).stream()
        .findFirst()
        .map(id -> new Entry(id, id, Set.of(id)));
  }

  @Override
  public String label(String name) {
    return name;
  }

  @Override
  public List<String> near(String text) {
    List<String> near =
        datasets.stream().flatMap(dataset -> all.ids(dataset).near(text).stream()).toList();
    return Vocabulary.near(text, near);
  }
}
