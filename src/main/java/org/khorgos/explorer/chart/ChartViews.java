package org.khorgos.explorer.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.Call;
import org.khorgos.explorer.page.Calls;
import org.khorgos.explorer.page.Filters;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.http.Edition;
import org.khorgos.http.Url;
import org.khorgos.query.Engine;

/** Makes what pages with charts show. */
@Singleton
class ChartViews {

  private final Shells shells;
  private final Engine engine;
  private final Calls calls;
  private final Messages messages;
  private final ObjectMapper json;
  private final String script;
  private final String style;

  ChartViews(
      Shells shells,
      Engine engine,
      Calls calls,
      Messages messages,
      ObjectMapper json,
      Bundle bundle) {
    this.shells = shells;
    this.engine = engine;
    this.calls = calls;
    this.messages = messages;
    this.json = json;
    script = bundle.script("charts");
    style = bundle.style("charts");
  }

  /** Changes when the files that only charts lead to do. */
  String look() {
    return Integer.toHexString((script + style).hashCode());
  }

  /** All charts, each in one sentence. */
  record Index(List<Entry> charts) {

    record Entry(String title, String sentence, String href) {}
  }

  Index index(List<Chart> charts, Links links) {
    return new Index(
        charts.stream()
            .map(
                chart ->
                    new Index.Entry(
                        messages.say("chart_" + chart.name()),
                        messages.say("chart_" + chart.name() + "_sentence"),
                        opening(chart, links)))
            .toList());
  }

  private static String opening(Chart chart, Links links) {
    return links.chart(chart.name(), new TreeMap<>(chart.opening()));
  }

  ChartView view(Drawn drawn, JsonNode answer, List<Chart> charts, List<ChartView.Drop> drops) {
    Chart chart = drawn.chart();
    Edition edition = drawn.inquiry().edition();
    var links = new Links(edition);
    Map<String, String> own = drawn.url().parameters();
    var scene = new Scene(own, links, messages);
    ChartTable table = chart.table(answer, scene);
    var controls = new Controls(chart, own, drawn.inquiry(), shells, engine, messages);
    return new ChartView(
        chart.name(),
        messages.say("chart_" + chart.name()),
        messages.say("chart_" + chart.name() + "_sentence"),
        own.keySet().stream()
            .map(name -> messages.say("chart_asked", label(drawn, name), said(drawn, name)))
            .collect(Collectors.joining("; ")),
        drawn.url().path(),
        opening(chart, links),
        edition.pin(drawn.asked().url()).toString(),
        written(messages.under("chart_js_")),
        written(scene.names()),
        controls.all(),
        besides(chart, own, edition),
        table,
        calls(edition, drawn.asked().url(), answer),
        drops,
        chart.isCut(answer),
        charts.stream()
            .map(
                other ->
                    new Link(
                        messages.say("chart_" + other.name()),
                        opening(other, links),
                        other == chart))
            .toList(),
        script,
        style);
  }

  /** What the form has to send besides its own fields to change nothing else. */
  private static List<ChartView.Hidden> besides(
      Chart chart, Map<String, String> own, Edition edition) {
    var sent = new TreeMap<>(own);
    chart.controls().forEach(control -> sent.remove(control.parameter()));
    if (edition.pinned()) {
      sent.put("release", edition.version());
    }
    return sent.entrySet().stream()
        .map(entry -> new ChartView.Hidden(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** There is a CSV where the answer leads to one. */
  private List<Call> calls(Edition edition, Url url, JsonNode answer) {
    return answer.path("links").hasNonNull("csv")
        ? calls.to(edition, url, url.without("limit", "cursor", "facets").suffixed(".csv"))
        : calls.to(edition, url);
  }

  ChartView.Drop drop(Drawn drawn, String parameter, int found) {
    return new ChartView.Drop(
        label(drawn, parameter),
        said(drawn, parameter),
        found,
        new Links(drawn.inquiry().edition())
            .chart(drawn.chart().name(), drawn.url().without(parameter).parameters()));
  }

  private String label(Drawn drawn, String parameter) {
    return filters(drawn, parameter).label(parameter);
  }

  private String said(Drawn drawn, String parameter) {
    String text = drawn.url().parameters().getOrDefault(parameter, "");
    Optional<Control> control = control(drawn, parameter);
    String filter = control.map(Control::filter).orElse(parameter);
    return Arrays.stream(text.split(","))
        .map(value -> filters(drawn, parameter).said(filter, value))
        .collect(Collectors.joining(", "));
  }

  private static Optional<Control> control(Drawn drawn, String parameter) {
    return drawn.chart().controls().stream()
        .filter(control -> control.parameter().equals(parameter))
        .filter(control -> !control.dataset().isEmpty())
        .findFirst();
  }

  private Filters filters(Drawn drawn, String parameter) {
    String dataset =
        control(drawn, parameter).map(Control::dataset).orElseGet(drawn.chart()::dataset);
    return new Filters(
        shells.lists().stream()
            .filter(list -> list.name().equals(dataset))
            .findFirst()
            .orElseThrow()
            .columns(),
        drawn.inquiry().edition(),
        messages);
  }

  private String written(Map<String, String> map) {
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
