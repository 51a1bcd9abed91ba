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
  private final Endpoints answerers;
  private final ResponseCache answers;
  private final ChartViews views;
  private final PageFrames shells;
  private final Templates templates;
  private final Messages messages;

  ChartPages(
      @All List<Chart> charts,
      Endpoints answerers,
      ResponseCache answers,
      ChartViews views,
      PageFrames shells,
      Templates templates,
      Messages messages) {
    this.charts = charts.stream().sorted(Comparator.comparing(Chart::name)).toList();
    this.answerers = answerers;
    this.answers = answers;
    this.views = views;
    this.shells = shells;
    this.templates = templates;
    this.messages = messages;
  }

  public Optional<Chart> find(String name) {
    return charts.stream().filter(chart -> chart.name().equals(name)).findFirst();
  }

  public Uni<Response> index(ApiRequest inquiry) {
    inquiry.refuse("the list of charts");
    var url = new Url(PageLinks.CHARTS, Map.of());
    return answers.page(
        inquiry,
        url,
        templates.look(),
        () ->
            templates.html(
                "charts",
                shells.around(messages.say("charts_title"), inquiry.edition(), url),
                views.index(charts, new PageLinks(inquiry.edition()))));
  }

  public Uni<Response> answer(Chart chart, ApiRequest inquiry) {
    PreparedResponse asked = ask(chart, inquiry);
    Map<String, String> own = chart.request().own(asked.url().parameters());
    var url = new Url(PageLinks.CHARTS + "/" + chart.name(), own);
    return answers.page(
        inquiry,
        url,
        templates.look() + views.look(),
        () -> html(new ChartRequest(chart, url, asked, inquiry)));
  }

  private PreparedResponse ask(Chart chart, ApiRequest inquiry) {
    List<ParameterError> faults = new ArrayList<>(chart.request().faults(inquiry.parameters()));
    try {
      PreparedResponse asked = answerers.ask(chart.request().path(), completed(chart, inquiry));
      if (faults.isEmpty()) {
        return asked;
      }
    } catch (InvalidQueryException bad) {
      faults.addAll(bad.faults());
    }
    throw new InvalidQueryException(faults);
  }

  private static ApiRequest completed(Chart chart, ApiRequest inquiry) {
    return new ApiRequest(
        inquiry.edition(),
        inquiry.cite(),
        chart.request().completed(inquiry.parameters()),
        inquiry.headers());
  }

  private String html(ChartRequest drawn) {
    var answer = answerers.tree(drawn.asked());
    boolean empty = drawn.chart().size(answer) == 0;
    ChartView view = views.view(drawn, answer, charts, empty ? drops(drawn) : List.of());
    return templates.html(
        "chart",
        shells.around(view.title(), drawn.inquiry().edition(), drawn.url(), drawn.asked().url()),
        view);
  }

  /** What there would be without each of the filters. */
  private List<ChartView.Drop> drops(ChartRequest drawn) {
    var drops = new ArrayList<ChartView.Drop>();
    ApiRequest inquiry = drawn.inquiry();
    for (String name : drawn.url().parameters().keySet()) {
      var rest = new LinkedHashMap<>(inquiry.parameters());
      rest.remove(name);
      var less = new ApiRequest(inquiry.edition(), inquiry.cite(), rest, inquiry.headers());
      int found = drawn.chart().size(answerers.tree(ask(drawn.chart(), less)));
      drops.add(views.drop(drawn, name, found));
    }
    return drops;
  }
}
