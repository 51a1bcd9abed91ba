package org.khorgos.query.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** Reads what every filter knows. */
@ApplicationScoped
public class VocabularyReader {

  private final EntityManager entities;
  private final Lists lists;

  VocabularyReader(EntityManager entities, Lists lists) {
    this.entities = entities;
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

  private <E> Vocabulary ids(Columns<E> columns) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(columns.entity());
    criteria.select(cb.tuple(root.get("id"), root.get("name")));
    var vocabulary = new Vocabulary();
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      vocabulary.add(row.get(0, String.class), row.get(1, String.class), row.get(0, String.class));
    }
    columns.synonyms().forEach(synonym -> addSynonyms(vocabulary, columns, synonym));
    return vocabulary;
  }

  private <E> void addSynonyms(Vocabulary vocabulary, Columns<E> columns, Path synonym) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(columns.entity());
    Expression<?> name = synonym.from(root);
    criteria.select(cb.tuple(name, root.get("id"))).where(name.isNotNull());
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      vocabulary.addSynonym(row.get(0, String.class), row.get(1, String.class));
    }
  }

  private <E> void readTerms(Columns<E> columns, Map<String, Vocabulary> into) {
    for (Filter filter : columns.filters()) {
      if (filter.type().kind() == Type.Kind.TERM) {
        var vocabulary = new Vocabulary();
        filter.targets().forEach(path -> addTerms(vocabulary, columns, path));
        into.put(Vocabularies.key(columns, filter), vocabulary);
      }
    }
  }

  private <E> void addTerms(Vocabulary vocabulary, Columns<E> columns, Path path) {
    CriteriaQuery<Object> criteria = entities.getCriteriaBuilder().createQuery(Object.class);
    var term = path.from(criteria.from(columns.entity()));
    criteria.select(term).where(term.isNotNull()).distinct(true);
    for (Object value : entities.createQuery(criteria).getResultList()) {
      vocabulary.add(Vocabulary.nameOf(value), value.toString(), value);
    }
  }
}
