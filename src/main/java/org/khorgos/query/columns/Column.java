package org.khorgos.query.columns;

import jakarta.persistence.metamodel.ListAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Optional;
import java.util.function.Function;

/** A public column: a property of the JSON, a column of the CSV. */
public sealed interface Column<E> {
  String name();

  String description();

  Role role();

  /** What it holds, or each item of its list; a list of objects is written as text in a cell. */
  Type type();

  /** Whether it is shown only on request. */
  default boolean isOnRequest() {
    return false;
  }

  /** The same column in this role. */
  Column<E> as(Role role);

  /** Whether every record has a value for it. */
  default boolean isRequired() {
    return match(One::required, many -> false, listed -> false);
  }

  /**
   * Applies the function for this kind of column. If a kind is added, every call fails to compile.
   */
  <R> R match(Function<One<E>, R> one, Function<Many<E>, R> many, Function<Listed<E, ?>, R> listed);

  /** Whether it holds one value. */
  default boolean isSingle() {
    return match(one -> true, many -> false, listed -> false);
  }

  /** The columns of the objects in its list; empty where it holds none. */
  default Columns<?> items() {
    return match(one -> Columns.NONE, many -> Columns.NONE, Listed::objects);
  }

  /** One value, or null when no source states it. */
  record One<E>(String name, String description, Type type, Path path, boolean required, Role role)
      implements Column<E> {

    @Override
    public One<E> as(Role newRole) {
      return new One<>(name, description, type, path, required, newRole);
    }

    /** A column of a computed table: it has no path to a value in the database. */
    public static <E> One<E> computed(
        String name, String description, Type type, boolean required) {
      return new One<>(name, description, type, Path.NOWHERE, required, Role.PLAIN);
    }

    @Override
    public <R> R match(
        Function<One<E>, R> one, Function<Many<E>, R> many, Function<Listed<E, ?>, R> listed) {
      return one.apply(this);
    }
  }

  /** A list of values; empty when none is known. */
  record Many<E>(String name, String description, Type type, Path path, Role role)
      implements Column<E> {

    /** A column of a computed table. */
    public static <E> Many<E> computed(String name, String description, Type type) {
      return new Many<>(name, description, type, Path.NOWHERE, Role.PLAIN);
    }

    @Override
    public Many<E> as(Role newRole) {
      return new Many<>(name, description, type, path, newRole);
    }

    @Override
    public <R> R match(
        Function<One<E>, R> one, Function<Many<E>, R> many, Function<Listed<E, ?>, R> listed) {
      return many.apply(this);
    }
  }

  /**
   * A list of small objects.
   *
   * @param attribute the list of the record
   * @param owner for a list within the items of another: the position of the item, to which an
   *     object belongs
   * @param cell how one of them is written as text
   * @param isOnRequest whether it is shown only on request
   */
  record Listed<E, X>(
      String name,
      String description,
      ListAttribute<?, X> attribute,
      Optional<SingularAttribute<? super X, Integer>> owner,
      Columns<X> objects,
      ItemText cell,
      boolean isOnRequest,
      Role role)
      implements Column<E> {

    /** The same list as a column of its own, of another list's rows too. */
    <R> Listed<R, X> named(String newName, String newDescription, Role newRole) {
      return new Listed<>(
          newName, newDescription, attribute, Optional.empty(), objects, cell, false, newRole);
    }

    @Override
    public Listed<E, X> as(Role newRole) {
      return new Listed<>(name, description, attribute, owner, objects, cell, isOnRequest, newRole);
    }

    @Override
    public Type type() {
      return Type.Plain.TEXT;
    }

    @Override
    public <R> R match(
        Function<One<E>, R> one, Function<Many<E>, R> many, Function<Listed<E, ?>, R> listed) {
      return listed.apply(this);
    }
  }
}
