package org.khorgos.query.columns;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.stream.Stream;

/** The way from an entity to one of its values, attribute by attribute. */
public record Path(List<Attribute<?, ?>> steps) {

  /** Of a value that is computed: it is nowhere in the database. */
  static final Path NOWHERE = new Path(List.of());

  public Path {
    steps = List.copyOf(steps);
  }

  public static <E> Path of(SingularAttribute<? super E, ?> leaf) {
    return new Path(List.of(leaf));
  }

  public static <E, X> Path of(
      SingularAttribute<? super E, X> first, SingularAttribute<? super X, ?> leaf) {
    return new Path(List.of(first, leaf));
  }

  public static <E> Path of(PluralAttribute<? super E, ?, ?> leaf) {
    return new Path(List.of(leaf));
  }

  public static <E, X> Path of(
      PluralAttribute<? super E, ?, X> first, SingularAttribute<? super X, ?> leaf) {
    return new Path(List.of(first, leaf));
  }

  public static <E, X, Y> Path of(
      PluralAttribute<? super E, ?, X> first,
      SingularAttribute<? super X, Y> second,
      SingularAttribute<? super Y, ?> leaf) {
    return new Path(List.of(first, second, leaf));
  }

  /** This path, and one step further when it ends at an entity. */
  Path to(SingularAttribute<?, ?> identity) {
    return endsAtEntity()
        ? new Path(Stream.concat(steps.stream(), Stream.of(identity)).toList())
        : this;
  }

  private boolean endsAtEntity() {
    return steps.get(steps.size() - 1).isAssociation();
  }

  public boolean isMany() {
    return steps.stream().anyMatch(Attribute::isCollection);
  }

  /** Joins what has to be joined, once, and returns the value at the end. */
  public Expression<?> from(From<?, ?> root) {
    jakarta.persistence.criteria.Path<?> at = root;
    for (int i = 0; i < steps.size(); i++) {
      Attribute<?, ?> step = steps.get(i);
      at = isJoined(i) ? join((From<?, ?>) at, step) : at.get(step.getName());
    }
    return at;
  }

  /** What is embedded is joined when something is to be joined to it. */
  private boolean isJoined(int step) {
    return steps.stream().skip(step).anyMatch(next -> next.isAssociation() || next.isCollection());
  }

  private static From<?, ?> join(From<?, ?> from, Attribute<?, ?> step) {
    for (Join<?, ?> join : from.getJoins()) {
      if (join.getAttribute().getName().equals(step.getName())) {
        return join;
      }
    }
    return from.join(step.getName(), step.isCollection() ? JoinType.INNER : JoinType.LEFT);
  }
}
