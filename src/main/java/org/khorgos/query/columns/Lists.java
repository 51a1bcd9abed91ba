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
  private final List<ItemList<?>> items;

  Lists(@All List<ListDefinition<?>> all) {
    this.all = all.stream().sorted(Comparator.comparing(ListDefinition::name)).toList();
    this.items =
        datasets().stream().<ItemList<?>>flatMap(list -> ItemList.of(list).stream()).toList();
  }

  /** The lists within the records of datasets, as tables of their own. */
  public List<ItemList<?>> items() {
    return items;
  }

  /** Those of one dataset. */
  public List<ItemList<?>> items(ListDefinition<?> dataset) {
    return items.stream().filter(list -> list.dataset().equals(dataset)).toList();
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
