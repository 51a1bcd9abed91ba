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
  private final ResponseCache answers;
  private final PageFrames frames;
  private final Templates templates;
  private final TableViews views;
  private final Messages messages;

  TablePages(
      QueryEngine engine,
      ResponseCache answers,
      PageFrames frames,
      Templates templates,
      TableViews views,
      Messages messages) {
    this.engine = engine;
    this.answers = answers;
    this.frames = frames;
    this.templates = templates;
    this.views = views;
    this.messages = messages;
  }

  public <E> Uni<Response> answer(ListDefinition<E> dataset, ApiRequest request) {
    Query<E> query = parse(dataset, request.parameters(), request);
    var state =
        new TableQuery(dataset.name(), query.parameters(), new PageLinks(request.release()));
    return answers.page(request, state.url(), templates.look(), () -> html(query, state, request));
  }

  private <E> String html(Query<E> asked, TableQuery state, ApiRequest request) {
    ListDefinition<E> dataset = asked.dataset();
    Query<E> shown = parse(dataset, completed(dataset, request.parameters()), request);
    Page page = engine.page(shown.toBuilder().showing(DefaultColumns.beside(shown)).build());
    TableView view =
        views.view(shown, state, page, page.total() == 0 ? drops(asked, state) : List.of());
    var data = new Url(dataset.path(), asked.parameters());
    return templates.html(
        "table",
        frames.around(
            messages.label(dataset.name()),
            request.release(),
            state.url(),
            data,
            CodeSnippets.csv(data)),
        view);
  }

  /** What the page shows where the question leaves it open. */
  private static Map<String, List<String>> completed(
      ListDefinition<?> dataset, Map<String, List<String>> asked) {
    var completed = new LinkedHashMap<>(asked);
    var fields = new LinkedHashSet<>(DefaultColumns.columns(dataset.columns()));
    completed.putIfAbsent("fields", List.of(String.join(",", fields)));
    List<String> facets = DefaultColumns.facets(dataset.columns());
    if (!facets.isEmpty()) {
      completed.putIfAbsent("facets", List.of(String.join(",", facets)));
    }
    return completed;
  }

  private <E> List<TableView.Drop> drops(Query<E> asked, TableQuery state) {
    ListDefinition<E> dataset = asked.dataset();
    var chips = new FilterChips(dataset.columns(), state, messages);
    return chips.filtering().stream()
        .map(
            parameter -> {
              TableQuery without = state.without(parameter).without("sort");
              Query<E> query =
                  QueryParser.parse(
                      dataset, lists(without.parameters()), true, asked.vocabularies());
              return new TableView.Drop(
                  chips.label(parameter),
                  chips.said(parameter, state.parameters().getOrDefault(parameter, "")),
                  engine.count(query),
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
