package org.khorgos.explorer.chart;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.QueryParser;

/** Counts the records for each value that the form of a chart offers, all other filters kept. */
@Singleton
class ControlCounts {

  private final PageFrames frames;
  private final QueryEngine engine;
  private final Messages messages;

  ControlCounts(PageFrames frames, QueryEngine engine, Messages messages) {
    this.frames = frames;
    this.engine = engine;
    this.messages = messages;
  }

  /** By filter. Years are not counted, because they are typed and not chosen. */
  Map<String, Page.Facet> of(ChartRequest request) {
    Chart chart = request.chart();
    ListDefinition<?> list = frames.list(chart.dataset());
    var filters = new FilterText(list.columns(), request.request().release(), messages);
    var all = new LinkedHashMap<>(chart.request().fixed());
    all.putAll(request.url().parameters());
    var parameters = new LinkedHashMap<String, List<String>>();
    all.forEach(
        (name, value) -> {
          if (filters.find(name).isPresent()) {
            parameters.put(name, List.of(value));
          }
        });
    parameters.put("limit", List.of("1"));
    parameters.put("facets", List.of(counted(chart, filters)));
    return count(list, parameters, request.request());
  }

  private static String counted(Chart chart, FilterText filters) {
    return chart.controls().stream()
        .filter(control -> control.dataset().equals(chart.dataset()))
        .flatMap(control -> filters.find(control.filter()).stream())
        .filter(filter -> filter.type().ordered().isEmpty())
        .map(Filter::name)
        .collect(Collectors.joining(","));
  }

  private <E> Map<String, Page.Facet> count(
      ListDefinition<E> list, Map<String, List<String>> parameters, ApiRequest request) {
    return engine
        .page(QueryParser.parse(list, parameters, true, request.release().vocabularies()))
        .facets();
  }
}
