package org.khorgos.explorer.search;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Responds with the pages of the search in all datasets. */
@Singleton
public class SearchPages {

  private static final int SHOWN = 6;

  private final QueryEngine engine;
  private final ResponseCache responses;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;

  SearchPages(
      QueryEngine engine,
      ResponseCache responses,
      PageFrames frames,
      Templates templates,
      Messages messages) {
    this.engine = engine;
    this.responses = responses;
    this.frames = frames;
    this.templates = templates;
    this.messages = messages;
  }

  public Uni<Response> respond(ApiRequest request) {
    request.refuse("the search over everything", "q");
    Map<String, String> words =
        frames.datasets().stream()
            .filter(dataset -> dataset.columns().isSearched())
            .findFirst()
            .map(dataset -> parse(dataset, request.parameters(), request).parameters())
            .orElse(Map.of());
    Url url = new Url(PageLinks.SEARCH, words);
    return responses.page(request, url, templates.look(), () -> html(url, request));
  }

  private String html(Url url, ApiRequest request) {
    var links = new PageLinks(request.release());
    List<Group> groups =
        url.parameters().containsKey("q")
            ? frames.datasets().stream()
                .filter(dataset -> dataset.columns().isSearched())
                .map(dataset -> group(dataset, url.parameters(), links, request))
                .filter(group -> group.total() > 0)
                .toList()
            : List.of();
    return templates.html(
        "search",
        frames.around(messages.say("search_title"), request.release(), url),
        new View(
            url.parameters().getOrDefault("q", ""),
            groups.stream().mapToLong(Group::total).sum(),
            groups));
  }

  private <E> Group group(
      ListDefinition<E> dataset, Map<String, String> words, PageLinks links, ApiRequest request) {
    Page page =
        engine.page(
            parse(
                dataset,
                Map.of(
                    "q", List.of(words.getOrDefault("q", "")),
                    "limit", List.of(String.valueOf(SHOWN)),
                    "fields", List.of(ColumnNames.NAME)),
                request));
    return new Group(
        messages.label(dataset.name()),
        page.total(),
        links.table(dataset.name(), words),
        page.rows().stream()
            .map(row -> Link.to(row.text(ColumnNames.NAME), links.record(dataset.name(), row.id())))
            .toList());
  }

  private static <E> Query<E> parse(
      ListDefinition<E> dataset, Map<String, List<String>> parameters, ApiRequest request) {
    return QueryParser.parse(dataset, parameters, true, request.release().vocabularies());
  }

  /** The records that match, by dataset. */
  record View(String words, long total, List<Group> groups) {}

  /** The records of a dataset that match, best first. */
  record Group(String label, long total, String href, List<Link> records) {}
}
