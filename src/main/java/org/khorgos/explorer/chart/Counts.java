package org.khorgos.explorer.chart;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Filters;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.columns.Type;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.QuestionParser;

/** Counts how much there is for each value that the form of a chart offers, all else kept. */
@Singleton
class Counts {

  private final Shells shells;
  private final Engine engine;
  private final Messages messages;

  Counts(Shells shells, Engine engine, Messages messages) {
    this.shells = shells;
    this.engine = engine;
    this.messages = messages;
  }

  /** By filter; years are not counted, since one writes them. */
  Map<String, Page.Facet> of(Drawn drawn) {
    Chart chart = drawn.chart();
    Queryable<?> list = shells.list(chart.dataset());
    var filters = new Filters(list.columns(), drawn.inquiry().edition(), messages);
    var all = new LinkedHashMap<>(chart.request().fixed());
    all.putAll(drawn.url().parameters());
    var parameters = new LinkedHashMap<String, List<String>>();
    all.forEach(
        (name, value) -> {
          if (filters.find(name).isPresent()) {
            parameters.put(name, List.of(value));
          }
        });
    parameters.put("limit", List.of("1"));
    parameters.put("facets", List.of(counted(chart, filters)));
    return count(list, parameters, drawn.inquiry());
  }

  private static String counted(Chart chart, Filters filters) {
    return chart.controls().stream()
        .filter(control -> control.dataset().equals(chart.dataset()))
        .flatMap(control -> filters.find(control.filter()).stream())
        .filter(filter -> !(filter.type() instanceof Type.Ordered))
        .map(Filter::name)
        .collect(Collectors.joining(","));
  }

  private <E> Map<String, Page.Facet> count(
      Queryable<E> list, Map<String, List<String>> parameters, Inquiry inquiry) {
    return engine
        .page(QuestionParser.parse(list, parameters, true, inquiry.edition().vocabularies()))
        .facets();
  }
}
