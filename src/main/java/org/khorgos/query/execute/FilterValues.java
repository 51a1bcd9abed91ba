package org.khorgos.query.execute;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.Query;

/** What records count as, by the values of a filter. */
public final class FilterValues<E> {

  private final EntityManager entities;
  private final CriteriaBuilder cb;
  private final Query<E> query;

  public FilterValues(EntityManager entities, Query<E> query) {
    this.entities = entities;
    this.cb = entities.getCriteriaBuilder();
    this.query = query;
  }

  /**
   * The values of each record that has any, under its id, as the filter takes them. Of years, only
   * those that the query selects: a record may have years, but none of these.
   */
  public Map<Object, Set<String>> of(Filter filter) {
    var values = new HashMap<Object, Set<String>>();
    if (filter.type().isYears()) {
      years(filter, values);
    } else {
      filter.targets().forEach(target -> names(filter, target, values));
    }
    return values;
  }

  private void names(Filter filter, Path target, Map<Object, Set<String>> into) {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Expression<?> value = expression(query, filter, target, root);
    criteria
        .select(cb.tuple(root.get("id"), value))
        .where(new WhereClause<>(cb, criteria, root, query).all(), value.isNotNull());
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      into.computeIfAbsent(row.get(0), key -> new TreeSet<>()).add(name(filter, row.get(1)));
    }
  }

  private void years(Filter filter, Map<Object, Set<String>> into) {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Expression<?> first = filter.targets().get(0).from(root);
    Expression<?> last = filter.targets().get(1).from(root);
    criteria
        .select(cb.tuple(root.get("id"), first, last))
        .where(
            new WhereClause<>(cb, criteria, root, query).all(),
            cb.or(first.isNotNull(), last.isNotNull()));
    IntPredicate given = given(query, filter);
    for (Tuple row : entities.createQuery(criteria).getResultList()) {
      Set<String> years = into.computeIfAbsent(row.get(0), key -> new TreeSet<>());
      years(query, row.get(1, LocalDate.class), row.get(2, LocalDate.class))
          .filter(given)
          .forEach(year -> years.add(String.valueOf(year)));
    }
  }

  /** Whether a query selects a year; without a condition it selects all. */
  public static IntPredicate given(Query<?> query, Filter filter) {
    return year ->
        query.conditions().stream()
            .filter(condition -> condition.filter().equals(filter))
            .allMatch(
                condition ->
                    condition.ranges().stream()
                        .anyMatch(range -> covers(range.interval(), Year.of(year))));
  }

  private static boolean covers(Interval interval, Year year) {
    return (interval.low() == null || !year.isBefore(Year.from((LocalDate) interval.low())))
        && (interval.high() == null || !year.isAfter(Year.from((LocalDate) interval.high())));
  }

  /**
   * The years of a span; an open end reaches up to the year of the release, so that an old release
   * keeps its answers, an open start not beyond the end.
   */
  static IntStream years(Query<?> query, @Nullable LocalDate first, @Nullable LocalDate last) {
    int end = last == null ? query.vocabularies().year() : last.getYear();
    return IntStream.rangeClosed(first == null ? end : first.getYear(), end);
  }

  /** Where an actor counts as those it is part of, it has the value of each of them. */
  static Expression<?> expression(Query<?> query, Filter filter, Path target, Root<?> root) {
    return filter
        .lineage()
        .filter(reference -> query.rollup())
        .<Expression<?>>map(reference -> ancestors(reference, target, root))
        .orElseGet(() -> target.from(root));
  }

  private static Expression<?> ancestors(Type.Reference reference, Path target, Root<?> root) {
    var entity = new Path(target.steps().subList(0, target.steps().size() - 1));
    String lineage = Objects.requireNonNull(reference.lineage()).getName();
    return ((From<?, ?>) entity.from(root))
        .join(lineage, JoinType.LEFT)
        .get(reference.id().getName());
  }

  /** The value as the filter takes it. */
  static String name(Filter filter, Object value) {
    if (value instanceof CodeValue coded) {
      return coded.code();
    }
    return filter.type().kind() == Type.Kind.TERM ? Vocabulary.nameOf(value) : value.toString();
  }
}
