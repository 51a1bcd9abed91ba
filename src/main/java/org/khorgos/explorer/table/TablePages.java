package org.khorgos.explorer.table;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.CodeSnippets;
import org.khorgos.explorer.page.FilterRemoval;
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

/** Pages with the table of a list. */
@Singleton
public class TablePages {

  private final QueryEngine engine;
  private final ResponseCache responses;
  private final PageFrames frames;
  private final Templates templates;
  private final TableViews views;
  private final Messages messages;

  TablePages(
      QueryEngine engine,
      ResponseCache responses,
      PageFrames frames,
      Templates templates,
      TableViews views,
      Messages messages) {
    this.engine = engine;
    this.responses = responses;
    this.frames = frames;
    this.templates = templates;
    this.views = views;
    this.messages = messages;
  }

  public <E> Uni<Response> respond(ListDefinition<E> dataset, ApiRequest request) {
    Query<E> query = parse(dataset, request.parameters(), request);
    var table =
        new TableQuery(dataset.name(), query.parameters(), new PageLinks(request.release()));
    return responses.page(
        request, table.url(), templates.look(), () -> html(query, table, request));
  }

  private <E> String html(Query<E> query, TableQuery table, ApiRequest request) {
    ListDefinition<E> dataset = query.dataset();
    Query<E> shown = parse(dataset, completed(dataset, request.parameters()), request);
    Page page = engine.page(shown.toBuilder().showing(DefaultColumns.auxiliary(shown)).build());
    TableView view =
        views.view(shown, table, page, page.total() == 0 ? removals(query, table) : List.of());
    var data = new Url(dataset.path(), query.parameters());
    return templates.html(
        "table",
        frames.around(
            messages.label(dataset.name()),
            request.release(),
            table.url(),
            data,
            CodeSnippets.csv(data)),
        view);
  }

  /** The parameters with the columns and facets that the page shows by default. */
  private static Map<String, List<String>> completed(
      ListDefinition<?> dataset, Map<String, List<String>> given) {
    var completed = new LinkedHashMap<>(given);
    var fields = new LinkedHashSet<>(DefaultColumns.columns(dataset.columns()));
    completed.putIfAbsent("fields", List.of(String.join(",", fields)));
    List<String> facets = DefaultColumns.facets(dataset.columns());
    if (!facets.isEmpty()) {
      completed.putIfAbsent("facets", List.of(String.join(",", facets)));
    }
    return completed;
  }

  private <E> List<FilterRemoval> removals(Query<E> query, TableQuery table) {
    ListDefinition<E> dataset = query.dataset();
    var chips = new FilterChips(dataset.columns(), table, messages);
    return table.filtering().stream()
        .map(
            parameter -> {
              TableQuery without = table.without(parameter).without("sort");
              return new FilterRemoval(
                  chips.label(parameter),
                  chips.value(parameter, table.parameters().getOrDefault(parameter, "")),
                  engine.count(
                      QueryParser.parse(
                          dataset, lists(without.parameters()), true, query.vocabularies())),
                  without.href());
            })
        .toList();
  }

  private static Map<String, List<String>> lists(Map<String, String> parameters) {
    var lists = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  private static <E> Query<E> parse(
      ListDefinition<E> dataset, Map<String, List<String>> parameters, ApiRequest request) {
    return QueryParser.parse(dataset, parameters, true, request.release().vocabularies());
  }
}
