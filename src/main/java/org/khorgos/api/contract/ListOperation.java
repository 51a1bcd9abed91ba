package org.khorgos.api.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ItemList;
import org.khorgos.query.columns.ListDefinition;

/**
 * An operation on a list, as the contract and links into Swagger UI name it.
 *
 * @param tag the name of the list
 */
public record ListOperation(String tag, String id, String summary, String path) {

  /** The operations of a list that answer in JSON. */
  public static List<ListOperation> of(
      ListDefinition<?> list, List<DerivedTable> tables, List<ItemList<?>> items) {
    var all = new ArrayList<ListOperation>();
    all.add(list(list));
    if (!list.isView()) {
      all.add(record(list));
    }
    all.add(aggregate(list));
    items.stream()
        .filter(table -> table.dataset().equals(list))
        .map(ListOperation::items)
        .forEach(all::add);
    tables.stream()
        .filter(table -> table.dataset().name().equals(list.name()))
        .map(ListOperation::derived)
        .forEach(all::add);
    return all;
  }

  static ListOperation list(ListDefinition<?> list) {
    return new ListOperation(
        list.name(), "list" + camel(list.name()), "List " + words(list), list.path());
  }

  static ListOperation record(ListDefinition<?> list) {
    return new ListOperation(
        list.name(),
        "get" + list.columns().entity().getSimpleName(),
        "Get one of the " + words(list),
        list.path() + "/{id}");
  }

  static ListOperation aggregate(ListDefinition<?> list) {
    return new ListOperation(
        list.name(),
        "aggregate" + camel(list.name()),
        "Count " + words(list) + " in groups",
        list.path() + "/aggregate");
  }

  static ListOperation items(ItemList<?> items) {
    String list = items.dataset().name();
    return new ListOperation(
        list,
        "list" + camel(items.list()) + "Of" + camel(list),
        "List the " + items.list() + " of " + words(items.dataset()),
        items.path());
  }

  static ListOperation derived(DerivedTable table) {
    String list = table.dataset().name();
    return new ListOperation(
        list, table.name() + "Of" + camel(list), table.summary(), table.path());
  }

  /**
   * The same operation in a format of its own.
   *
   * @param joint between the summary and the name of the format
   */
  ListOperation as(Format format, String joint) {
    String suffix = format.suffix();
    return new ListOperation(
        tag,
        id + camel(suffix),
        summary + joint + suffix.toUpperCase(Locale.ROOT),
        path + "." + suffix);
  }

  static String words(ListDefinition<?> list) {
    return list.name().replace('-', ' ');
  }

  private static String camel(String name) {
    return Arrays.stream(name.split("[-.]"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
