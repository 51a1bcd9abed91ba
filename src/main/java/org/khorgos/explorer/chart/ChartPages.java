package org.khorgos.explorer.chart;

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
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;

/** Pages with charts. */
@Singleton
public class ChartPages {

  private final List<Chart> charts;
  private final Endpoints endpoints;
  private final ResponseCache answers;
  private final ChartViews views;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;

  ChartPages(
      @All List<Chart> charts,
      Endpoints endpoints,
      ResponseCache answers,
      ChartViews views,
      PageFrames frames,
      Templates templates,
      Messages messages) {
    this.charts = charts.stream().sorted(Comparator.comparing(Chart::name)).toList();
    this.endpoints = endpoints;
    this.answers = answers;
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
    return answers.page(
        request,
        url,
        templates.look(),
        () ->
            templates.html(
                "charts",
                frames.around(messages.say("charts_title"), request.release(), url),
                views.index(charts, new PageLinks(request.release()))));
  }

  public Uni<Response> answer(Chart chart, ApiRequest request) {
    PreparedResponse asked = ask(chart, request);
    Map<String, String> own = chart.request().own(asked.url().parameters());
    var url = new Url(PageLinks.CHARTS + "/" + chart.name(), own);
    return answers.page(
        request,
        url,
        templates.look() + views.look(),
        () -> html(new ChartRequest(chart, url, asked, request)));
  }

  private PreparedResponse ask(Chart chart, ApiRequest request) {
    List<ParameterError> errors = new ArrayList<>(chart.request().errors(request.parameters()));
    try {
      PreparedResponse asked = endpoints.ask(chart.request().path(), completed(chart, request));
      if (errors.isEmpty()) {
        return asked;
      }
    } catch (InvalidQueryException bad) {
      errors.addAll(bad.errors());
    }
    throw new InvalidQueryException(errors);
  }

  private static ApiRequest completed(Chart chart, ApiRequest request) {
    return new ApiRequest(
        request.release(),
        request.cite(),
        chart.request().completed(request.parameters()),
        request.headers());
  }

  private String html(ChartRequest drawn) {
    var answer = endpoints.tree(drawn.asked());
    boolean empty = drawn.chart().size(answer) == 0;
    ChartView view = views.view(drawn, answer, charts, empty ? drops(drawn) : List.of());
    return templates.html(
        "chart",
        frames.around(view.title(), drawn.request().release(), drawn.url(), drawn.asked().url()),
        view);
  }

  /** What there would be without each of the filters. */
  private List<ChartView.Drop> drops(ChartRequest drawn) {
    var drops = new ArrayList<ChartView.Drop>();
    ApiRequest request = drawn.request();
    for (String name : drawn.url().parameters().keySet()) {
      var rest = new LinkedHashMap<>(request.parameters());
      rest.remove(name);
      var less = new ApiRequest(request.release(), request.cite(), rest, request.headers());
      int found = drawn.chart().size(endpoints.tree(ask(drawn.chart(), less)));
      drops.add(views.drop(drawn, name, found));
    }
    return drops;
  }
}
