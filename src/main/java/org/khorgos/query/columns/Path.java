package org.khorgos.query.columns;

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
    Attribute<?, ?> leaf = steps.get(steps.size() - 1);
    return leaf instanceof PluralAttribute<?, ?, ?> many
        ? many.getElementType().getJavaType()
        : leaf.getJavaType();
  }

  public boolean isMany() {
    return steps.stream().anyMatch(Attribute::isCollection);
  }
}
