package org.khorgos.query.columns;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All lists of the API, in the order of their names. */
@Singleton
public class Lists {

  private final List<ListDefinition<?>> all;

  Lists(@All List<ListDefinition<?>> all) {
    this.all = all.stream().sorted(Comparator.comparing(ListDefinition::name)).toList();
  }

  public List<ListDefinition<?>> all() {
    return all;
  }

  /** The lists whose records have ids of their own. */
  public List<ListDefinition<?>> datasets() {
    return all.stream().filter(list -> !list.isView()).toList();
  }

  public Optional<ListDefinition<?>> find(String name) {
    return all.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /**
   * The list of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public ListDefinition<?> get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no list " + name));
  }
}
