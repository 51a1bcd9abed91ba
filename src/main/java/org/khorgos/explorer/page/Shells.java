package org.khorgos.explorer.page;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.transport.Answers;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.parse.Url;
import org.khorgos.release.Edition;

/** Makes what is around a page. */
@Singleton
public class Shells {

  private final List<Queryable<?>> lists;
  private final Answers answers;
  private final Calls calls;
  private final Messages messages;

  Shells(@All List<Queryable<?>> lists, Answers answers, Calls calls, Messages messages) {
    this.lists = lists.stream().sorted(Comparator.comparing(Queryable::name)).toList();
    this.answers = answers;
    this.calls = calls;
    this.messages = messages;
  }

  /** Everything that can be asked, by name. */
  public List<Queryable<?>> lists() {
    return lists;
  }

  /** One of them. */
  public Queryable<?> list(String name) {
    return find(name).orElseThrow();
  }

  /** One of them, where there is one of this name. */
  public Optional<Queryable<?>> find(String name) {
    return lists.stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /** What has records of its own. */
  public List<Queryable<?>> datasets() {
    return lists.stream().filter(list -> !list.isView()).toList();
  }

  /**
   * Around a page that shows an answer.
   *
   * @param at the page, without the release
   * @param data the answer, without the release
   */
  public Shell around(String title, Edition edition, Url at, Url data) {
    Provenance provenance = answers.provenance(edition, data);
    return shell(title, edition, at, edition.pin(data).toString(), provenance);
  }

  /**
   * Around a page that shows an answer which is a table too, and offers it to be taken elsewhere.
   *
   * @param csv the answer as CSV, without the release
   */
  public Shell around(String title, Edition edition, Url at, Url data, Url csv) {
    return around(title, edition, at, data).offering(calls.to(edition, data, csv));
  }

  /** Around a page that shows no answer. */
  public Shell around(String title, Edition edition, Url at) {
    Provenance provenance = answers.provenance(edition, new Url("/v1", Map.of()));
    return shell(title, edition, at, "", provenance);
  }

  private Shell shell(String title, Edition edition, Url at, String data, Provenance provenance) {
    var links = new Links(edition);
    return new Shell(
        title,
        navigation(false, links, at),
        Stream.concat(navigation(true, links, at).stream(), Stream.of(reference(links, at)))
            .toList(),
        new Link(
            messages.say("charts_title"),
            links.to(Links.CHARTS),
            (at.path() + "/").startsWith(Links.CHARTS + "/")),
        edition.version(),
        edition.pinned(),
        links.to("/"),
        links.to(Links.REFERENCE),
        at.toString(),
        data,
        List.of(),
        provenance.citation(),
        provenance.attributions(),
        at.path().equals(Links.SEARCH) ? at.parameters().getOrDefault("q", "") : "");
  }

  private Link reference(Links links, Url at) {
    return new Link(
        messages.say("nav_reference"),
        links.to(Links.REFERENCE),
        (at.path() + "/").startsWith(Links.REFERENCE + "/"));
  }

  private List<Link> navigation(boolean views, Links links, Url at) {
    return lists.stream()
        .filter(list -> list.isView() == views)
        .map(
            list ->
                new Link(
                    messages.label(list.name()),
                    links.table(list.name(), Map.of()),
                    (at.path() + "/").startsWith(Links.TABLES + list.name() + "/")))
        .toList();
  }
}
