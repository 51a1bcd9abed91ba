package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.api.rest.Endpoints;
import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.FilterRemoval;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;

/** Responds with the pages of charts. */
@Singleton
public class ChartPages {

  private final List<Chart> charts;
  private final Endpoints endpoints;
  private final ResponseCache responses;
  private final ChartViews views;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;

  ChartPages(
      @All List<Chart> charts,
      Endpoints endpoints,
      ResponseCache responses,
      ChartViews views,
      PageFrames frames,
      Templates templates,
      Messages messages) {
    this.charts = charts.stream().sorted(Comparator.comparing(Chart::name)).toList();
    this.endpoints = endpoints;
    this.responses = responses;
    this.views = views;
    this.frames = frames;
    this.templates = templates;
    this.messages = messages;
  }

  public Optional<Chart> find(String name) {
    return charts.stream().filter(chart -> chart.name().equals(name)).findFirst();
  }

  public Uni<Response> index(ApiRequest request) {
    request.refuse("the list of charts");
    var url = new Url(PageLinks.CHARTS, Map.of());
    return responses.page(
        request,
        url,
        templates.look(),
        () ->
            templates.html(
                "charts",
                frames.around(messages.say("charts_title"), request.release(), url),
                views.index(charts, new PageLinks(request.release()))));
  }

  public Uni<Response> respond(Chart chart, ApiRequest request) {
    PreparedResponse prepared = prepare(chart, request);
    Map<String, String> own = chart.request().own(prepared.url().parameters());
    var url = new Url(PageLinks.CHARTS + "/" + chart.name(), own);
    return responses.page(
        request,
        url,
        templates.look() + views.look(),
        () -> html(new ChartRequest(chart, url, prepared, request)));
  }

  private PreparedResponse prepare(Chart chart, ApiRequest request) {
    List<ParameterError> errors = new ArrayList<>(chart.request().errors(request.parameters()));
    try {
      PreparedResponse prepared = endpoints.ask(chart.request().path(), completed(chart, request));
      if (errors.isEmpty()) {
        return prepared;
      }
    } catch (InvalidQueryException invalid) {
      errors.addAll(invalid.errors());
    }
    throw new InvalidQueryException(errors);
  }

  private static ApiRequest completed(Chart chart, ApiRequest request) {
    return with(chart.request().completed(request.parameters()), request);
  }

  private static ApiRequest with(Map<String, List<String>> parameters, ApiRequest request) {
    return new ApiRequest(request.release(), request.cite(), parameters, request.headers());
  }

  private String html(ChartRequest request) {
    JsonNode data = endpoints.tree(request.prepared());
    boolean empty = request.chart().size(data) == 0;
    ChartView view = views.view(request, data, charts, empty ? removals(request) : List.of());
    return templates.html(
        "chart",
        frames.around(
            view.head().title(),
            request.request().release(),
            request.url(),
            request.prepared().url()),
        view);
  }

  private List<FilterRemoval> removals(ChartRequest request) {
    var removals = new ArrayList<FilterRemoval>();
    for (String name : request.url().parameters().keySet()) {
      var rest = new LinkedHashMap<>(request.request().parameters());
      rest.remove(name);
      PreparedResponse without = prepare(request.chart(), with(rest, request.request()));
      int total = request.chart().size(endpoints.tree(without));
      removals.add(views.removal(request, name, total));
    }
    return removals;
  }
}
