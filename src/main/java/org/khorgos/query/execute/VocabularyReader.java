package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;

/** Reads what every filter knows. */
@ApplicationScoped
public class VocabularyReader {

  private final Entities entities;
  private final Statements statements;
  private final Lists lists;

  VocabularyReader(Entities entities, Statements statements, Lists lists) {
    this.entities = entities;
    this.statements = statements;
    this.lists = lists;
  }

  /**
   * What they know in the state of the record that the running transaction sees.
   *
   * @param year in which that state was made
   */
  @Transactional
  public Vocabularies read(int year) {
    var read = new HashMap<String, Vocabulary>();
    for (ListDefinition<?> dataset : lists.all()) {
      if (!dataset.isView()) {
        read.put(dataset.name(), ids(dataset.columns()));
      }
      readTerms(dataset.columns(), read);
    }
    return new Vocabularies(read, year);
  }

  private Vocabulary ids(Columns<?> columns) {
    var vocabulary = new Vocabulary();
    Path id = columns.single(Columns.ID).path();
    Path name = columns.single("name").path();
    each(
        columns,
        List.of(id, name),
        row -> vocabulary.add(row.getString(1), row.getString(2), row.getString(1)));
    for (Path synonym : columns.synonyms()) {
      each(
          columns,
          List.of(synonym, id),
          row -> vocabulary.addSynonym(row.getString(1), row.getString(2)));
    }
    return vocabulary;
  }

  private void readTerms(Columns<?> columns, Map<String, Vocabulary> into) {
    for (Filter filter : columns.filters()) {
      if (filter.type().kind() == Type.Kind.TERM) {
        // In one order on every server: of two spellings of one name, the first is shown.
        var terms = new TreeSet<String>();
        for (Path path : filter.targets()) {
          each(columns, List.of(path), row -> terms.add(row.getString(1)));
        }
        var vocabulary = new Vocabulary();
        terms.forEach(term -> vocabulary.add(Vocabulary.nameOf(term), term, term));
        into.put(Vocabularies.key(columns, filter), vocabulary);
      }
    }
  }

  /** Each combination of values at the end of some paths, where there is one at the first. */
  private void each(Columns<?> columns, List<Path> paths, Statements.RowConsumer consumer) {
    var from = new Joins(entities.of(columns.entity()), new Joins.Aliases());
    String values = paths.stream().map(from::column).collect(Collectors.joining(", "));
    statements.each(
        Sql.of("select distinct " + values + " from " + from.text())
            .add(" where " + from.column(paths.get(0)) + " is not null"),
        consumer);
  }
}
