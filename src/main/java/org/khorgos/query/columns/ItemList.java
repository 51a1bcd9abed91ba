package org.khorgos.query.columns;

import java.util.List;

/**
 * A list of the records of a dataset as a table of its own: each row is an item. Filters of the
 * records select them; filters of the items select rows.
 */
public final class ItemList<E> implements ListDefinition<E> {

  private final ListDefinition<E> dataset;
  private final Column.Listed<E, ?> list;
  private final Columns<E> columns;

  private ItemList(ListDefinition<E> dataset, Column.Listed<E, ?> list) {
    this.dataset = dataset;
    this.list = list;
    this.columns = ItemColumns.of(dataset.name(), dataset.columns(), list);
  }

  /** The lists of a dataset that are shown by default. */
  static <E> List<ItemList<E>> of(ListDefinition<E> dataset) {
    return dataset.columns().shownByDefault().stream()
        .flatMap(
            column ->
                column
                    .match(
                        one -> List.<ItemList<E>>of(),
                        many -> List.<ItemList<E>>of(),
                        listed -> List.of(new ItemList<>(dataset, listed)))
                    .stream())
        .toList();
  }

  /** The dataset whose records have the list. */
  public ListDefinition<E> dataset() {
    return dataset;
  }

  /** Name of the list in its record, such as {@code participants}. */
  public String list() {
    return list.name();
  }

  @Override
  public String name() {
    return dataset.name() + "/" + list.name();
  }

  @Override
  public String description() {
    return "an item of `" + list.name() + "` of a record in `" + dataset.name() + "`";
  }

  @Override
  public String exampleId() {
    return dataset.exampleId();
  }

  @Override
  public Columns<E> columns() {
    return columns;
  }

  @Override
  public long size() {
    throw new UnsupportedOperationException("rows of items are counted by queries");
  }

  @Override
  public boolean isView() {
    return true;
  }
}
