package org.khorgos.query.columns;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from an entity to one of its values, attribute by attribute.
 *
 * @param ofPosition whether it leads to the position of an item in the list at its end
 */
public record Path(List<Attribute<?, ?>> steps, boolean ofPosition) {

  /** Of a value that is computed: it is nowhere in the database. */
  static final Path NOWHERE = new Path(List.of());

  public Path {
    steps = List.copyOf(steps);
  }

  public Path(List<Attribute<?, ?>> steps) {
    this(steps, false);
  }

  /** To the position of an item in its list, counted from 0. */
  static Path ofPosition(PluralAttribute<?, ?, ?> list) {
    return new Path(List.of(list), true);
  }

  /** This path, which starts at an item of a list, from the entity that has the list. */
  Path through(PluralAttribute<?, ?, ?> list) {
    return new Path(Stream.concat(Stream.of(list), steps.stream()).toList());
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
      SingularAttribute<? super E, X> first,
      SingularAttribute<? super X, Y> second,
      SingularAttribute<? super Y, ?> leaf) {
    return new Path(List.of(first, second, leaf));
  }

  public static <E, X, Y> Path of(
      PluralAttribute<? super E, ?, X> first,
      SingularAttribute<? super X, Y> second,
      SingularAttribute<? super Y, ?> leaf) {
    return new Path(List.of(first, second, leaf));
  }

  /** The single-valued attribute at the end. */
  SingularAttribute<?, ?> leaf() {
    return (SingularAttribute<?, ?>) steps.get(steps.size() - 1);
  }

  /** The steps within an item of the list with which the path begins. */
  public List<Attribute<?, ?>> inItem() {
    return steps.subList(1, steps.size());
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

  /** The Java type of the value at the end, or of each where there are many. */
  public Class<?> leafType() {
    if (ofPosition) {
      return int.class;
    }
    Attribute<?, ?> leaf = steps.get(steps.size() - 1);
    return leaf instanceof PluralAttribute<?, ?, ?> many
        ? many.getElementType().getJavaType()
        : leaf.getJavaType();
  }

  public boolean isMany() {
    return steps.stream().anyMatch(Attribute::isCollection);
  }
}
