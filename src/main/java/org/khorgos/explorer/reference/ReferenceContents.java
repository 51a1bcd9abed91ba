package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.ContractParameter;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.query.columns.ListDefinition;

/** Lists what is in the reference. */
@Singleton
class ReferenceContents {

  private final Specification specification;
  private final PageFrames frames;
  private final Messages messages;

  ReferenceContents(Specification specification, PageFrames frames, Messages messages) {
    this.specification = specification;
    this.frames = frames;
    this.messages = messages;
  }

  /** All of it. */
  record Whole(String start, String schemas, List<Group> groups) {}

  /**
   * The calls about one thing.
   *
   * @param columns where the columns of a list are described; empty for what is no list
   * @param shown whether that is what is shown
   * @param current whether it is about what is shown
   */
  record Group(
      String name,
      String label,
      String description,
      String columns,
      boolean shown,
      boolean current,
      List<Entry> calls) {}

  /**
   * A call.
   *
   * @param words by which it may be looked for
   */
  record Entry(String summary, String path, String href, boolean current, String words) {}

  /**
   * Datasets first, then lists that span them, then all else.
   *
   * @param current name of the list or id of the call that is shown; empty for another page
   */
  Whole around(ReferenceLinks places, String current) {
    return new Whole(places.start(), places.schemas(), groups(places, current));
  }

  private List<Group> groups(ReferenceLinks places, String current) {
    return specification.tags().entrySet().stream()
        .sorted(Comparator.comparingInt(tag -> rank(tag.getKey())))
        .map(tag -> group(tag.getKey(), tag.getValue(), places, current))
        .toList();
  }

  private int rank(String tag) {
    return list(tag).stream().map(list -> list.isView() ? 1 : 0).findFirst().orElse(2);
  }

  private List<ListDefinition<?>> list(String tag) {
    return frames.lists().stream()
        .filter(list -> list.name().equals(tag))
        .collect(Collectors.toList());
  }

  private Group group(String tag, String description, ReferenceLinks places, String current) {
    List<Entry> calls =
        specification.calls().stream()
            .filter(call -> call.main().tag().equals(tag))
            .map(call -> entry(call, places, current))
            .toList();
    return new Group(
        tag,
        messages.label(tag),
        description,
        list(tag).isEmpty() ? "" : places.list(tag),
        tag.equals(current),
        tag.equals(current) || calls.stream().anyMatch(Entry::current),
        calls);
  }

  private static Entry entry(ContractCall call, ReferenceLinks places, String current) {
    return new Entry(
        call.main().summary(),
        call.main().path(),
        places.call(call.id()),
        call.id().equals(current),
        call.parameters().stream().map(ContractParameter::name).collect(Collectors.joining(" ")));
  }
}
