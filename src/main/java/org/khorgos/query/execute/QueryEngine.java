package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Row;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.Query;

/** Runs queries. */
@ApplicationScoped
public class QueryEngine {

  private final EntityManager entities;

  public QueryEngine(EntityManager entities) {
    this.entities = entities;
  }

  /** The page that a query selects. */
  @Transactional
  public <E> Page page(Query<E> query) {
    List<RowReader.Keyed> rows = new RowReader<>(entities, query).read(query.limit() + 1);
    boolean more = rows.size() > query.limit();
    List<RowReader.Keyed> page = more ? rows.subList(0, query.limit()) : rows;
    Optional<String> next = more ? Optional.of(after(query, page).encode()) : Optional.empty();
    var facets = new LinkedHashMap<String, Page.Facet>();
    var counter = new FacetCounter<>(entities, query);
    query.facets().forEach(facet -> facets.put(facet.name(), counter.count(facet)));
    return new Page(page.stream().map(RowReader.Keyed::row).toList(), count(query), next, facets);
  }

  /** Every row that a query selects, in one snapshot of the database. */
  @Transactional
  public <E> void each(Query<E> query, Consumer<Row> row) {
    new RowReader<>(entities, query).each(Limits.PAGE, row);
  }

  /** The values at the end of some paths, for each record that a query selects. */
  @Transactional
  public <E> List<Tuple> values(Query<E> query, List<Path> paths) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Selection<?>[] values =
        paths.stream().map(path -> path.from(root)).toArray(Selection<?>[]::new);
    criteria.select(cb.tuple(values)).where(new WhereClause<>(cb, criteria, root, query).all());
    return entities.createQuery(criteria).getResultList();
  }

  /** How many records a dataset has. */
  @Transactional
  public <E> long count(ListDefinition<E> dataset) {
    return dataset.size();
  }

  private static <E> Cursor after(Query<E> query, List<RowReader.Keyed> rows) {
    return new Cursor(query.fingerprint(), rows.get(rows.size() - 1).keys());
  }

  /** The number of records that a query selects, on all pages. */
  @Transactional
  public <E> long count(Query<E> query) {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Long> criteria = cb.createQuery(Long.class);
    Root<E> root = criteria.from(query.dataset().columns().entity());
    criteria
        .select(cb.count(root.get("id")))
        .where(new WhereClause<>(cb, criteria, root, query).all());
    return entities.createQuery(criteria).getSingleResult();
  }
}
