package org.khorgos.explorer.page;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.parse.Url;

/** Makes what is around a page. */
@Singleton
public class PageFrames {

  private final List<ListDefinition<?>> lists;
  private final ResponseCache answers;
  private final CodeSnippets calls;
  private final Messages messages;

  PageFrames(
      @All List<ListDefinition<?>> lists,
      ResponseCache answers,
      CodeSnippets calls,
      Messages messages) {
    this.lists = lists.stream().sorted(Comparator.comparing(ListDefinition::name)).toList();
    this.answers = answers;
    this.calls = calls;
    this.messages = messages;
  }

  /** Everything that can be asked, by name. */
  public List<ListDefinition<?>> lists() {
    return lists;
  }

  /** One of them. */
  public ListDefinition<?> list(String name) {
    return find(name).orElseThrow();
  }

  /** One of them, where there is one of this name. */
  public Optional<ListDefinition<?>> find(String name) {
    return lists.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /** What has records of its own. */
  public List<ListDefinition<?>> datasets() {
    return lists.stream().filter(list -> !list.isView()).toList();
  }

  /**
   * Around a page that shows an answer.
   *
   * @param at the page, without the release
   * @param data the answer, without the release
   */
  public PageFrame around(String title, ServedRelease release, Url at, Url data) {
    Provenance provenance = answers.provenance(release, data);
    return shell(title, release, at, release.pin(data).toString(), provenance);
  }

  /**
   * Around a page that shows an answer which is a table too, and offers it to be taken elsewhere.
   *
   * @param csv the answer as CSV, without the release
   */
  public PageFrame around(String title, ServedRelease release, Url at, Url data, Url csv) {
    return around(title, release, at, data).offering(calls.to(release, data, csv));
  }

  /** Around a page that shows no answer. */
  public PageFrame around(String title, ServedRelease release, Url at) {
    Provenance provenance = answers.provenance(release, new Url("/v1", Map.of()));
    return shell(title, release, at, "", provenance);
  }

  private PageFrame shell(
      String title, ServedRelease release, Url at, String data, Provenance provenance) {
    var links = new PageLinks(release);
    return new PageFrame(
        title,
        navigation(false, links, at),
        Stream.concat(navigation(true, links, at).stream(), Stream.of(reference(links, at)))
            .toList(),
        new Link(
            messages.say("charts_title"),
            links.to(PageLinks.CHARTS),
            (at.path() + "/").startsWith(PageLinks.CHARTS + "/")),
        release.version(),
        release.pinned(),
        links.to("/"),
        links.to(PageLinks.REFERENCE),
        at.toString(),
        data,
        List.of(),
        provenance.citation(),
        provenance.attributions(),
        at.path().equals(PageLinks.SEARCH) ? at.parameters().getOrDefault("q", "") : "");
  }

  private Link reference(PageLinks links, Url at) {
    return new Link(
        messages.say("nav_reference"),
        links.to(PageLinks.REFERENCE),
        (at.path() + "/").startsWith(PageLinks.REFERENCE + "/"));
  }

  private List<Link> navigation(boolean views, PageLinks links, Url at) {
    return lists.stream()
        .filter(list -> list.isView() == views)
        .map(
            list ->
                new Link(
                    messages.label(list.name()),
                    links.table(list.name(), Map.of()),
                    (at.path() + "/").startsWith(PageLinks.TABLES + list.name() + "/")))
        .toList();
  }
}
