package org.khorgos.query;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every filter knows, kept in memory, so that a question is checked without asking the
 * database. To be read anew when the dataset changes.
 */
@ApplicationScoped
public class Vocabularies {

  private final EntityManager entities;
  private final List<Queryable<?>> datasets;
  private volatile Map<String, Vocabulary> known = Map.of();

  Vocabularies(EntityManager entities, @All List<Queryable<?>> datasets) {
    this.entities = entities;
    this.datasets = datasets;
  }

  @Transactional
  public void refresh() {
    var read = new HashMap<String, Vocabulary>();
    for (Queryable<?> dataset : datasets) {
      read.put(dataset.name(), ids(dataset.columns()));
      readTerms(dataset.columns(), read);
    }
    known = Map.copyOf(read);
  }

  /** The values a filter knows. */
  public Vocabulary of(Columns<?> columns, Filter filter) {
    Type type = filter.type();
    if (type instanceof Type.Code code) {
      return code.vocabulary();
    }
    return get(
        type instanceof Type.Reference reference ? reference.dataset() : key(columns, filter));
  }

  /** The ids of a dataset. */
  public Vocabulary ids(String dataset) {
    return get(dataset);
  }

  private Vocabulary get(String key) {
    @Nullable Vocabulary vocabulary = known.get(key);
    return vocabulary == null ? new Vocabulary() : vocabulary;
  }

  private static String key(Columns<?> columns, Filter filter) {
    return columns.entity().getSimpleName() + "." + filter.name();
  }

  private <E> Vocabulary ids(Columns<E> columns) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> query = cb.createTupleQuery();
    Root<E> root = query.from(columns.entity());
    query.select(cb.tuple(root.get("id"), root.get("name")));
    var vocabulary = new Vocabulary();
    for (Tuple row : entities.createQuery(query).getResultList()) {
      vocabulary.add(row.get(0, String.class), row.get(1, String.class), row.get(0, String.class));
    }
    columns.synonyms().forEach(synonym -> addSynonyms(vocabulary, columns, synonym));
    return vocabulary;
  }

  private <E> void addSynonyms(Vocabulary vocabulary, Columns<E> columns, Path synonym) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> query = cb.createTupleQuery();
    Root<E> root = query.from(columns.entity());
    Expression<?> name = synonym.from(root);
    query.select(cb.tuple(name, root.get("id"))).where(name.isNotNull());
    for (Tuple row : entities.createQuery(query).getResultList()) {
      vocabulary.addSynonym(row.get(0, String.class), row.get(1, String.class));
    }
  }

  private <E> void readTerms(Columns<E> columns, Map<String, Vocabulary> into) {
    for (Filter filter : columns.filters()) {
      if (filter.type() instanceof Type.Term) {
        var vocabulary = new Vocabulary();
        filter.targets().forEach(path -> addTerms(vocabulary, columns, path));
        into.put(key(columns, filter), vocabulary);
      }
    }
  }

  private <E> void addTerms(Vocabulary vocabulary, Columns<E> columns, Path path) {
    CriteriaQuery<Object> query = entities.getCriteriaBuilder().createQuery(Object.class);
    var term = path.from(query.from(columns.entity()));
    query.select(term).where(term.isNotNull()).distinct(true);
    for (Object value : entities.createQuery(query).getResultList()) {
      vocabulary.add(Vocabulary.nameOf(value), value.toString(), value);
    }
  }
}
