package org.khorgos.explorer.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.parse.Url;

/** Makes the frames of pages, and finds the lists that pages show. */
@Singleton
public class PageFrames {

  private final Lists lists;
  private final ResponseCache responses;
  private final CodeSnippets calls;
  private final Messages messages;

  PageFrames(Lists lists, ResponseCache responses, CodeSnippets calls, Messages messages) {
    this.lists = lists;
    this.responses = responses;
    this.calls = calls;
    this.messages = messages;
  }

  public List<ListDefinition<?>> lists() {
    return lists.all();
  }

  /** The list of this name. */
  public ListDefinition<?> list(String name) {
    return lists.get(name);
  }

  /** The list of this name, if there is one. */
  public Optional<ListDefinition<?>> find(String name) {
    return lists.find(name);
  }

  /** The lists with records of their own. */
  public List<ListDefinition<?>> datasets() {
    return lists.datasets();
  }

  /**
   * The frame of a page with data.
   *
   * @param at the page, without the release
   * @param data its data in the API, without the release
   */
  public PageFrame around(String title, ServedRelease release, Url at, Url data) {
    Provenance provenance = responses.provenance(release, data);
    return frame(title, release, at, new PageLinks(release).to(data), provenance);
  }

  /**
   * The frame of a page whose data is available as a table too, with code that requests it.
   *
   * @param csv the data as CSV, without the release
   */
  public PageFrame around(String title, ServedRelease release, Url at, Url data, Url csv) {
    return around(title, release, at, data).with(calls.to(release, data, csv));
  }

  /** The frame of a page without data. */
  public PageFrame around(String title, ServedRelease release, Url at) {
    Provenance provenance = responses.provenance(release, new Url("/v1", Map.of()));
    return frame(title, release, at, "", provenance);
  }

  private PageFrame frame(
      String title, ServedRelease release, Url at, String data, Provenance provenance) {
    return new PageFrame(
        title,
        at.path().equals(PageLinks.SEARCH) ? at.parameters().getOrDefault("q", "") : "",
        release.version(),
        release.pinned(),
        at.toString(),
        navigation(new PageLinks(release), at),
        new PageFrame.Data(data, List.of(), provenance.citation(), provenance.attributions()));
  }

  private PageFrame.Navigation navigation(PageLinks links, Url at) {
    return new PageFrame.Navigation(
        links.to("/"),
        tables(false, links, at),
        link(messages.say("charts_title"), PageLinks.CHARTS, links, at),
        Stream.concat(
                tables(true, links, at).stream(),
                Stream.of(link(messages.say("nav_reference"), PageLinks.REFERENCE, links, at)))
            .toList(),
        links.to(PageLinks.REFERENCE));
  }

  private List<Link> tables(boolean views, PageLinks links, Url at) {
    return lists.all().stream()
        .filter(list -> list.isView() == views)
        .map(list -> link(messages.label(list.name()), PageLinks.TABLES + list.name(), links, at))
        .toList();
  }

  /** A link, which is current on this page and on those below it. */
  private static Link link(String text, String path, PageLinks links, Url at) {
    return new Link(text, links.to(path), (at.path() + "/").startsWith(path + "/"));
  }
}
