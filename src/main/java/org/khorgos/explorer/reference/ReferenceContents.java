package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.query.columns.ListDefinition;

/** The table of contents beside each page of the reference. */
@Singleton
class ReferenceContents {

  private final PageFrames frames;
  private final Messages messages;

  ReferenceContents(PageFrames frames, Messages messages) {
    this.frames = frames;
    this.messages = messages;
  }

  /**
   * The guide, and the dictionary of each list.
   *
   * @param swagger Swagger UI, where requests are tried
   */
  record Contents(Link guide, List<Link> lists, String swagger) {}

  /**
   * The contents with the current page marked.
   *
   * @param current name of the list that is shown; empty for the guide
   */
  Contents around(ReferenceLinks places, String current) {
    return new Contents(
        new Link(messages.say("ref_guide"), places.start(), current.isEmpty()),
        lists()
            .map(ListDefinition::name)
            .map(name -> new Link(messages.label(name), places.list(name), name.equals(current)))
            .toList(),
        ReferenceLinks.SWAGGER_UI);
  }

  /** Datasets first, then the lists that span them. */
  Stream<ListDefinition<?>> lists() {
    return Stream.concat(
        frames.datasets().stream(), frames.lists().stream().filter(ListDefinition::isView));
  }
}
