package org.khorgos.query.execute;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;
import org.khorgos.query.parse.Query;

/**
 * Reads rows as projections: one query for the single values of a page, and one for each list, for
 * all rows of the page together.
 */
public final class RowReader<E> {

  /** A row, and the sort values by which the next page can go on after it. */
  record Keyed(Row row, List<@Nullable String> keys) {}

  private final EntityManager entities;
  private final CriteriaBuilder cb;
  private final Query<E> query;

  RowReader(EntityManager entities, Query<E> query) {
    this.entities = entities;
    this.cb = entities.getCriteriaBuilder();
    this.query = query;
  }

  /** The first rows, at most so many. */
  List<Keyed> read(int most) {
    return assemble(select().setMaxResults(most).getResultList());
  }

  /** Every row, of which only a batch is in memory at a time. */
  void each(int batch, Consumer<Row> row) {
    var tuples = new ArrayList<Tuple>(batch);
    try (Stream<Tuple> all =
        select().setHint(HibernateHints.HINT_FETCH_SIZE, batch).getResultStream()) {
      for (Iterator<Tuple> next = all.iterator(); next.hasNext(); ) {
        tuples.add(next.next());
        if (tuples.size() == batch || !next.hasNext()) {
          assemble(tuples).forEach(keyed -> row.accept(keyed.row()));
          tuples.clear();
        }
      }
    }
  }

  private TypedQuery<Tuple> select() {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    var keyset = new Keyset<>(cb, root, query);
    List<Selection<?>> selections = new ArrayList<>(List.of(root.get("key")));
    singles().forEach(column -> selections.add(column.path().from(root)));
    selections.addAll(keyset.keys());
    Predicate where = new WhereClause<>(cb, criteria, root, query).all();
    criteria
        .select(cb.tuple(selections.toArray(Selection[]::new)))
        .where(query.cursor().map(cursor -> cb.and(where, keyset.after(cursor))).orElse(where))
        .orderBy(keyset.orders());
    return entities.createQuery(criteria);
  }

  private List<Column.One<E>> singles() {
    return Columns.singles(query.shown());
  }

  private List<Keyed> assemble(List<Tuple> tuples) {
    List<Column.One<E>> singles = singles();
    List<Object> keys = tuples.stream().map(tuple -> tuple.get(0)).toList();
    Map<String, Map<Object, List<Object>>> lists = new LinkedHashMap<>();
    if (!keys.isEmpty()) {
      for (Column<E> column : query.shown()) {
        Map<Object, List<Object>> found =
            column.match(
                one -> Map.of(), many -> values(many, keys), listed -> items(listed, keys));
        lists.put(column.name(), found);
      }
    }
    return tuples.stream().map(tuple -> keyed(tuple, singles, lists)).toList();
  }

  private Keyed keyed(
      Tuple tuple, List<Column.One<E>> singles, Map<String, Map<Object, List<Object>>> lists) {
    Row.Builder row = Row.builder();
    int next = 1;
    for (Column<E> column : query.shown()) {
      if (column.isSingle()) {
        row.put(column.name(), shown(tuple.get(next++)));
      } else {
        row.put(
            column.name(),
            lists.getOrDefault(column.name(), Map.of()).getOrDefault(tuple.get(0), List.of()));
      }
    }
    int first = 1 + singles.size();
    var keys = new ArrayList<@Nullable String>();
    IntStream.range(0, query.sort().size())
        .forEach(i -> keys.add(Keyset.write(tuple.get(first + i))));
    return new Keyed(row.build(), keys);
  }

  private Map<Object, List<Object>> values(Column.Many<E> column, List<Object> keys) {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    Expression<?> value = column.path().from(root);
    criteria
        .select(cb.tuple(root.get("key"), value))
        .where(root.get("key").in(keys))
        .orderBy(cb.asc(place(root).orElse(value)));
    return grouped(criteria, tuple -> shown(tuple.get(1)));
  }

  /** The place in the list that is joined; a set has no order of its own. */
  private static Optional<Expression<?>> place(Root<?> root) {
    return root.getJoins().stream()
        .filter(ListJoin.class::isInstance)
        .<Expression<?>>map(join -> ((ListJoin<?, ?>) join).index())
        .findFirst();
  }

  private <X> Map<Object, List<Object>> items(Column.Listed<E, X> column, List<Object> keys) {
    CriteriaQuery<Tuple> criteria = cb.createTupleQuery();
    Root<E> root = criteria.from(query.dataset().columns().entity());
    ListJoin<?, X> items = root.join(column.attribute(), JoinType.INNER);
    List<Column.One<X>> singles = Columns.singles(column.objects().shown());
    List<Selection<?>> selections = new ArrayList<>(List.of(root.get("key")));
    singles.forEach(single -> selections.add(single.path().from(items)));
    criteria
        .select(cb.tuple(selections.toArray(Selection[]::new)))
        .where(root.get("key").in(keys))
        .orderBy(cb.asc(items.index()));
    return grouped(
        criteria,
        tuple -> {
          Row.Builder item = Row.builder();
          IntStream.range(0, singles.size())
              .forEach(i -> item.put(singles.get(i).name(), shown(tuple.get(i + 1))));
          return item.build();
        });
  }

  private Map<Object, List<Object>> grouped(
      CriteriaQuery<Tuple> criteria, Function<Tuple, Object> value) {
    var groups = new LinkedHashMap<Object, List<Object>>();
    for (Tuple tuple : entities.createQuery(criteria).getResultList()) {
      groups.computeIfAbsent(tuple.get(0), key -> new ArrayList<>()).add(value.apply(tuple));
    }
    return groups;
  }

  /** A value as the API has it. */
  public static @Nullable Object shown(@Nullable Object value) {
    if (value instanceof CodeValue coded) {
      return coded.code();
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    return value instanceof BigDecimal number ? plain(number) : value;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
