package org.khorgos.query.aggregate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.execute.FilterValues;
import org.khorgos.query.execute.WhereClause;

/**
 * Groups records: reads them once, and their values once for each dimension, and puts each record
 * into every group that its values make up.
 */
public final class GroupReader<E> {

  /** Records that were found, and the groups they form. */
  public record Groups(long records, List<Group> groups) {}

  private final EntityManager entities;
  private final AggregateQuery<E> aggregation;

  public GroupReader(EntityManager entities, AggregateQuery<E> aggregation) {
    this.entities = entities;
    this.aggregation = aggregation;
  }

  public Groups read() {
    var values = new FilterValues<>(entities, aggregation.query());
    List<Map<Object, Set<String>>> dimensions =
        aggregation.dimensions().stream().map(values::of).toList();
    Map<List<@Nullable String>, GroupAccumulator> groups = new LinkedHashMap<>();
    List<Tuple> records = records();
    for (Tuple record : records) {
      for (List<@Nullable String> group : groupsOf(record.get(0), dimensions)) {
        groups.computeIfAbsent(group, key -> new GroupAccumulator()).add(record);
      }
    }
    new ComparabilityCheck<>(aggregation).refuse(groups);
    return new Groups(
        records.size(),
        groups.entrySet().stream()
            .map(group -> group.getValue().group(group.getKey(), aggregation.metric()))
            .toList());
  }

  private List<Tuple> records() {
    CriteriaBuilder cb = entities.getCriteriaBuilder();
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(aggregation.dataset().columns().entity());
    List<Selection<?>> selections = new ArrayList<>(List.of(root.get("id")));
    aggregation.of().ifPresent(number -> selections.add(number.path().from(root)));
    aggregation.compared().forEach(column -> selections.add(column.path().from(root)));
    criteria
        .select(cb.tuple(selections.toArray(Selection[]::new)))
        .where(new WhereClause<>(cb, criteria, root, aggregation.query()).all());
    return entities.createQuery(criteria).getResultList();
  }

  /** Every combination of a record's values; one that has none in a dimension stands under null. */
  private static List<List<@Nullable String>> groupsOf(
      Object key, List<Map<Object, Set<String>>> dimensions) {
    List<List<@Nullable String>> groups = List.of(List.of());
    for (Map<Object, Set<String>> dimension : dimensions) {
      @Nullable Set<String> found = dimension.get(key);
      Collection<@Nullable String> values = found == null ? Collections.singletonList(null) : found;
      List<List<@Nullable String>> longer = new ArrayList<>();
      for (List<@Nullable String> group : groups) {
        for (@Nullable String value : values) {
          var next = new ArrayList<@Nullable String>(group);
          next.add(value);
          longer.add(next);
        }
      }
      groups = longer;
    }
    return groups;
  }
}
