package org.khorgos.explorer.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.CodeSnippet;
import org.khorgos.explorer.page.CodeSnippets;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.parse.Url;

/** Makes what pages with charts show. */
@Singleton
class ChartViews {

  private final PageFrames frames;
  private final ControlCounts counts;
  private final CodeSnippets calls;
  private final Messages messages;
  private final ObjectMapper json;
  private final String script;
  private final String style;

  ChartViews(
      PageFrames frames,
      ControlCounts counts,
      CodeSnippets calls,
      Messages messages,
      ObjectMapper json,
      Bundle bundle) {
    this.frames = frames;
    this.counts = counts;
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

  Index index(List<Chart> charts, PageLinks links) {
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

  private static String opening(Chart chart, PageLinks links) {
    return links.chart(chart.name(), new TreeMap<>(chart.opening()));
  }

  ChartView view(
      ChartRequest drawn, JsonNode answer, List<Chart> charts, List<ChartView.Drop> drops) {
    Chart chart = drawn.chart();
    ServedRelease release = drawn.request().release();
    var links = new PageLinks(release);
    Map<String, String> own = drawn.url().parameters();
    var scene = new ResponseLabels(own, links, messages);
    ChartTable table = chart.table(answer, scene);
    var controls = new ChartControls(drawn, counts.of(drawn), frames, messages);
    return new ChartView(
        chart.name(),
        messages.say("chart_" + chart.name()),
        messages.say("chart_" + chart.name() + "_sentence"),
        wording(drawn).all(),
        drawn.url().path(),
        opening(chart, links),
        release.pin(drawn.asked().url()).toString(),
        written(messages.under("chart_js_")),
        written(scene.names()),
        controls.all(),
        besides(chart, own, release),
        table,
        calls(release, drawn.asked().url(), answer),
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
      Chart chart, Map<String, String> own, ServedRelease release) {
    var sent = new TreeMap<>(own);
    chart.controls().forEach(control -> sent.remove(control.parameter()));
    if (release.pinned()) {
      sent.put("release", release.version());
    }
    return sent.entrySet().stream()
        .map(entry -> new ChartView.Hidden(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** There is a CSV where the answer leads to one. */
  private List<CodeSnippet> calls(ServedRelease release, Url url, JsonNode answer) {
    return answer.path("links").hasNonNull("csv")
        ? calls.to(release, url, CodeSnippets.csv(url))
        : calls.to(release, url);
  }

  ChartView.Drop drop(ChartRequest drawn, String parameter, int found) {
    return new ChartView.Drop(
        wording(drawn).label(parameter),
        wording(drawn).said(parameter),
        found,
        new PageLinks(drawn.request().release())
            .chart(drawn.chart().name(), drawn.url().without(parameter).parameters()));
  }

  private ChartDescription wording(ChartRequest drawn) {
    return new ChartDescription(drawn, frames, messages);
  }

  private String written(Map<String, String> map) {
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
