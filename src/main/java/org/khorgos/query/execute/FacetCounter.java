package org.khorgos.query.execute;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.Query;

/** Counts rows by the values of a filter. */
final class FacetCounter<E> {

  private final EntityManager entities;
  private final CriteriaBuilder cb;
  private final Query<E> query;

  FacetCounter(EntityManager entities, Query<E> query) {
    this.entities = entities;
    this.cb = entities.getCriteriaBuilder();
    this.query = query;
  }

  Page.Facet count(Filter facet) {
    return facet.type().isYears() ? years(facet) : values(facet);
  }

  private Page.Facet values(Filter facet) {
    Map<String, Long> counts =
        facet.type().kind() == Type.Kind.TERM || facet.targets().size() > 1
            ? counted(named(facet))
            : grouped(facet);
    Vocabulary vocabulary = query.vocabularies().of(query.dataset().columns(), facet);
    List<Page.Count> sorted =
        counts.entrySet().stream()
            .map(
                entry ->
                    new Page.Count(
                        entry.getKey(), vocabulary.label(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparingLong(Page.Count::count).reversed())
            .toList();
    return cut(sorted);
  }

  private Map<String, Long> grouped(Filter facet) {
    var counts = new TreeMap<String, Long>();
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Expression<?> value = FilterValues.expression(query, facet, facet.targets().get(0), root);
    criteria
        .select(cb.tuple(value, cb.countDistinct(root.get("id"))))
        .where(new WhereClause<>(cb, criteria, root, query).except(facet), value.isNotNull())
        .groupBy(value);
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      counts.put(FilterValues.name(facet, row.get(0)), row.get(1, Long.class));
    }
    return counts;
  }

  /** Several spellings and places of one record can have the same name: it counts once. */
  private Map<String, Set<Object>> named(Filter facet) {
    var records = new TreeMap<String, Set<Object>>();
    for (Path target : facet.targets()) {
      CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
      Root<E> root = criteria.from(query.dataset().columns().entity());
      Expression<?> value = FilterValues.expression(query, facet, target, root);
      criteria
          .select(cb.tuple(value, root.get("id")))
          .where(new WhereClause<>(cb, criteria, root, query).except(facet), value.isNotNull());
      for (Tuple row : entities.createQuery(criteria).getResultList()) {
        records
            .computeIfAbsent(FilterValues.name(facet, row.get(0)), key -> new HashSet<>())
            .add(row.get(1));
      }
    }
    return records;
  }

  private static Map<String, Long> counted(Map<String, Set<Object>> records) {
    var counts = new TreeMap<String, Long>();
    records.forEach((name, ids) -> counts.put(name, (long) ids.size()));
    return counts;
  }

  /**
   * A record counts for every year of its span; an open end counts up to now, an open start counts
   * in its last year (decision 5). Years are never cut off: in the middle of a series it would be
   * taken for its end.
   */
  private Page.Facet years(Filter facet) {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Expression<?> first = facet.targets().get(0).from(root);
    Expression<?> last = facet.targets().get(1).from(root);
    criteria
        .select(cb.tuple(first, last, cb.count(root.get("id"))))
        .where(
            new WhereClause<>(cb, criteria, root, query).except(facet),
            cb.or(first.isNotNull(), last.isNotNull()))
        .groupBy(first, last);
    Map<Integer, Long> counts = new TreeMap<>();
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      FilterValues.years(query, row.get(0, LocalDate.class), row.get(1, LocalDate.class))
          .forEach(year -> counts.merge(year, row.get(2, Long.class), Long::sum));
    }
    return new Page.Facet(
        counts.entrySet().stream()
            .map(
                entry ->
                    new Page.Count(
                        entry.getKey().toString(), entry.getKey().toString(), entry.getValue()))
            .toList(),
        false);
  }

  private static Page.Facet cut(List<Page.Count> counts) {
    return new Page.Facet(
        counts.stream().limit(Limits.FACET_VALUES).toList(), counts.size() > Limits.FACET_VALUES);
  }
}
