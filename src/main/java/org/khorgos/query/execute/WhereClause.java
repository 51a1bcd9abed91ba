package org.khorgos.query.execute;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Interval;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Condition;
import org.khorgos.query.parse.Query;

/**
 * Turns a query into the predicate of its SQL. A to-many filter becomes an {@code exists}, so that
 * no row comes twice.
 */
public final class WhereClause<E> {

  private final CriteriaBuilder cb;
  private final CommonAbstractCriteria criteria;
  private final Root<E> root;
  private final Query<E> query;

  public WhereClause(
      CriteriaBuilder cb, CommonAbstractCriteria criteria, Root<E> root, Query<E> query) {
    this.cb = cb;
    this.criteria = criteria;
    this.root = root;
    this.query = query;
  }

  /** All conditions. */
  public Predicate all() {
    return except(null);
  }

  /** All conditions but those on one filter: a facet ignores its own. */
  Predicate except(@Nullable Filter facet) {
    List<Predicate> all = new ArrayList<>();
    if (!query.everywhere()) {
      query
          .dataset()
          .columns()
          .essential()
          .ifPresent(value -> all.add(value.from(root).isNotNull()));
    }
    for (Condition condition : query.conditions()) {
      if (!condition.filter().equals(facet)) {
        all.add(holds(condition));
      }
    }
    if (!query.words().isEmpty()) {
      all.add(query.words().in(cb, root));
    }
    return cb.and(all.toArray(Predicate[]::new));
  }

  private Predicate holds(Condition condition) {
    Filter filter = condition.filter();
    if (filter.type().isYears()) {
      return any(condition.ranges(), this::overlaps, filter);
    }
    if (filter.type().ordered().isPresent()) {
      return any(condition.ranges(), this::within, filter);
    }
    return switch (condition.mode()) {
      case ANY -> some(filter, values(condition));
      case NOT -> some(filter, values(condition)).not();
      case ALL -> each(condition);
      case ONLY -> cb.and(each(condition), stranger(filter, values(condition)).not());
    };
  }

  private Predicate any(
      List<Condition.Range> ranges, BiFunction<Filter, Interval, Predicate> test, Filter filter) {
    return cb.or(
        ranges.stream()
            .map(range -> test.apply(filter, range.interval()))
            .toArray(Predicate[]::new));
  }

  private static Set<Object> values(Condition condition) {
    return condition.entries().stream()
        .flatMap(entry -> entry.values().stream())
        .collect(Collectors.toSet());
  }

  private Predicate each(Condition condition) {
    return cb.and(
        condition.entries().stream()
            .map(entry -> some(condition.filter(), entry.values()))
            .toArray(Predicate[]::new));
  }

  /** One of the targets holds one of the values. */
  private Predicate some(Filter filter, Set<Object> values) {
    return cb.or(
        filter.targets().stream()
            .map(target -> exists(target, leaf -> member(filter, leaf, values)))
            .toArray(Predicate[]::new));
  }

  /** One of the targets holds something else. */
  private Predicate stranger(Filter filter, Set<Object> values) {
    return cb.or(
        filter.targets().stream()
            .map(target -> exists(target, leaf -> member(filter, leaf, values).not()))
            .toArray(Predicate[]::new));
  }

  private Predicate exists(Path target, Function<Expression<?>, Predicate> test) {
    if (!target.isMany()) {
      return test.apply(target.from(root));
    }
    Subquery<Integer> sub = criteria.subquery(Integer.class);
    Root<E> same = sub.correlate(root);
    Expression<?> leaf = target.from(same);
    return cb.exists(sub.select(cb.literal(1)).where(test.apply(leaf)));
  }

  private Predicate member(Filter filter, Expression<?> leaf, Set<Object> values) {
    return filter
        .lineage()
        .filter(reference -> query.rollup())
        .<Predicate>map(reference -> leaf.in(descendants(reference, values)))
        .orElseGet(() -> leaf.in(values));
  }

  /** The ids of all that count as one of these. */
  private Subquery<String> descendants(Type.Reference reference, Set<Object> values) {
    Subquery<String> ids = criteria.subquery(String.class);
    var lineage = Objects.requireNonNull(reference.lineage());
    From<?, ?> any = ids.from(lineage.getDeclaringType().getJavaType());
    String id = reference.id().getName();
    Expression<?> ancestor = any.join(lineage.getName()).get(id);
    ids.select(any.<String>get(id)).where(ancestor.in(values));
    return ids;
  }

  /** One of the targets holds a value of the interval. */
  private Predicate within(Filter filter, Interval interval) {
    return cb.or(
        filter.targets().stream()
            .map(target -> exists(target, leaf -> between(leaf, interval)))
            .toArray(Predicate[]::new));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Predicate between(Expression<?> value, Interval interval) {
    Expression<Comparable> leaf = (Expression<Comparable>) value;
    List<Predicate> bounds = new ArrayList<>();
    if (interval.low() != null) {
      bounds.add(cb.greaterThanOrEqualTo(leaf, (Comparable) interval.low()));
    }
    if (interval.high() != null) {
      bounds.add(cb.lessThanOrEqualTo(leaf, (Comparable) interval.high()));
    }
    return cb.and(bounds.toArray(Predicate[]::new));
  }

  /** The record's span and the interval share a day; an open end reaches as far as one likes. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Predicate overlaps(Filter filter, Interval interval) {
    Expression<Comparable> first = (Expression<Comparable>) filter.targets().get(0).from(root);
    Expression<Comparable> last = (Expression<Comparable>) filter.targets().get(1).from(root);
    List<Predicate> all = new ArrayList<>();
    all.add(cb.or(first.isNotNull(), last.isNotNull()));
    if (interval.high() != null) {
      all.add(cb.or(first.isNull(), cb.lessThanOrEqualTo(first, (Comparable) interval.high())));
    }
    if (interval.low() != null) {
      all.add(cb.or(last.isNull(), cb.greaterThanOrEqualTo(last, (Comparable) interval.low())));
    }
    return cb.and(all.toArray(Predicate[]::new));
  }
}
