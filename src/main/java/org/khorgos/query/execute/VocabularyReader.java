package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Role;
import org.khorgos.query.names.FixedVocabulary;
import org.khorgos.query.names.SuggestionFinder;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;

/**
 * Reads what filters know. Values that are few are held in memory; where there are more, each is
 * looked up when it is asked for.
 */
@ApplicationScoped
public class VocabularyReader {

  /** Values that a filter may have in memory. */
  static final int HELD = 2_000;

  private final Entities entities;
  private final Statements statements;
  private final Lists lists;
  private final SuggestionFinder suggestions;

  VocabularyReader(
      Entities entities, Statements statements, Lists lists, SuggestionFinder suggestions) {
    this.suggestions = suggestions;
    this.entities = entities;
    this.statements = statements;
    this.lists = lists;
  }

  /**
   * What filters know in a release.
   *
   * @param year in which it was made
   * @param release lets statements read it
   */
  public Vocabularies of(int year, ReleaseReader release) {
    return new Vocabularies(new OfRelease(release), year);
  }

  private final class OfRelease implements Vocabularies.Source {
    private final ReleaseReader release;

    OfRelease(ReleaseReader release) {
      this.release = release;
    }

    @Override
    public Vocabulary ids(String dataset) {
      Columns<?> columns = lists.get(dataset).columns();
      return release.read(
          () -> {
            var all = new NameLookup(columns, entities, statements);
            List<List<String>> names = all.names(HELD + 1);
            return names.size() > HELD
                ? new StoredIds(dataset, all, suggestions, release)
                : held(names, all.synonyms(HELD * HELD));
          });
    }

    @Override
    public Vocabulary terms(Columns<?> columns, Filter filter, Vocabularies all) {
      var lookup = new TermLookup(columns, filter, entities, statements);
      if (isOfRecord(columns, filter)) {
        List<String> datasets = lists.datasets().stream().map(ListDefinition::name).toList();
        return new RecordIds(lookup, release, datasets, all);
      }
      return release.read(
          () -> {
            List<String> terms = lookup.all(HELD + 1);
            return terms.size() > HELD ? new StoredTerms(lookup, release) : held(terms);
          });
    }
  }

  /** Whether a filter finds ids of records of any dataset. */
  private static boolean isOfRecord(Columns<?> columns, Filter filter) {
    return columns
        .find(Role.RECORD)
        .filter(column -> column.name().equals(filter.name()))
        .isPresent();
  }

  private static Vocabulary held(List<List<String>> names, List<List<String>> synonyms) {
    var vocabulary = new FixedVocabulary();
    names.forEach(name -> vocabulary.add(name.get(0), name.get(1), name.get(0)));
    synonyms.forEach(synonym -> vocabulary.addSynonym(synonym.get(0), synonym.get(1)));
    return vocabulary;
  }

  private static Vocabulary held(List<String> terms) {
    var vocabulary = new FixedVocabulary();
    terms.forEach(term -> vocabulary.add(Vocabulary.nameOf(term), term, term));
    return vocabulary;
  }
}
