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
import org.khorgos.api.rest.Answered;
import org.khorgos.api.rest.Answerers;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.parse.BadQuestionException;
import org.khorgos.query.parse.Fault;
import org.khorgos.query.parse.Url;

/** Pages with charts. */
@Singleton
public class ChartPages {

  private final List<Chart> charts;
  private final Answerers answerers;
  private final Answers answers;
  private final ChartViews views;
  private final Shells shells;
  private final Templates templates;
  private final Messages messages;

  ChartPages(
      @All List<Chart> charts,
      Answerers answerers,
      Answers answers,
      ChartViews views,
      Shells shells,
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

  public Uni<Response> index(Inquiry inquiry) {
    inquiry.refuse("the list of charts");
    var url = new Url(Links.CHARTS, Map.of());
    return answers.page(
        inquiry,
        url,
        templates.look(),
        () ->
            templates.html(
                "charts",
                shells.around(messages.say("charts_title"), inquiry.edition(), url),
                views.index(charts, new Links(inquiry.edition()))));
  }

  public Uni<Response> answer(Chart chart, Inquiry inquiry) {
    Answered asked = ask(chart, inquiry);
    Map<String, String> own = chart.request().own(asked.url().parameters());
    var url = new Url(Links.CHARTS + "/" + chart.name(), own);
    return answers.page(
        inquiry,
        url,
        templates.look() + views.look(),
        () -> html(new Drawn(chart, url, asked, inquiry)));
  }

  private Answered ask(Chart chart, Inquiry inquiry) {
    List<Fault> faults = new ArrayList<>(chart.request().faults(inquiry.parameters()));
    try {
      Answered asked = answerers.ask(chart.request().path(), completed(chart, inquiry));
      if (faults.isEmpty()) {
        return asked;
      }
    } catch (BadQuestionException bad) {
      faults.addAll(bad.faults());
    }
    throw new BadQuestionException(faults);
  }

  private static Inquiry completed(Chart chart, Inquiry inquiry) {
    return new Inquiry(
        inquiry.edition(),
        inquiry.cite(),
        chart.request().completed(inquiry.parameters()),
        inquiry.headers());
  }

  private String html(Drawn drawn) {
    var answer = answerers.tree(drawn.asked());
    boolean empty = drawn.chart().size(answer) == 0;
    ChartView view = views.view(drawn, answer, charts, empty ? drops(drawn) : List.of());
    return templates.html(
        "chart",
        shells.around(view.title(), drawn.inquiry().edition(), drawn.url(), drawn.asked().url()),
        view);
  }

  /** What there would be without each of the filters. */
  private List<ChartView.Drop> drops(Drawn drawn) {
    var drops = new ArrayList<ChartView.Drop>();
    Inquiry inquiry = drawn.inquiry();
    for (String name : drawn.url().parameters().keySet()) {
      var rest = new LinkedHashMap<>(inquiry.parameters());
      rest.remove(name);
      var less = new Inquiry(inquiry.edition(), inquiry.cite(), rest, inquiry.headers());
      int found = drawn.chart().size(answerers.tree(ask(drawn.chart(), less)));
      drops.add(views.drop(drawn, name, found));
    }
    return drops;
  }
}
