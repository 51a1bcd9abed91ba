package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;

/** Makes pages about calls. */
@Singleton
class CallPages {

  /** What chooses records besides filters. */
  private static final Set<String> WORDS = Set.of("q", "rollup");

  private final Specification specification;
  private final ReferenceContents contents;
  private final PageFrames frames;
  private final CallExamples examples;
  private final Messages messages;

  CallPages(
      Specification specification,
      ReferenceContents contents,
      PageFrames frames,
      CallExamples examples,
      Messages messages) {
    this.specification = specification;
    this.contents = contents;
    this.frames = frames;
    this.examples = examples;
    this.messages = messages;
  }

  CallView view(ContractCall call, ReferenceLinks places) {
    Optional<ListDefinition<?>> list = frames.find(call.main().tag());
    return new CallViews(specification, messages, places, call)
        .view(
            list.map(one -> places.list(one.name())).orElse(""),
            list.map(CallPages::selecting).orElse(WORDS),
            examples.of(call, places.links().release()),
            contents.around(places, call.id()));
  }

  private static Set<String> selecting(ListDefinition<?> list) {
    var names = new HashSet<>(WORDS);
    for (Filter filter : list.columns().filters()) {
      filter.allowedModes().forEach(mode -> names.add(filter.name() + mode.suffix()));
    }
    return names;
  }
}
