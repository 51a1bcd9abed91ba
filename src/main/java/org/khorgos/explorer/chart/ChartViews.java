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
import org.khorgos.explorer.page.FilterRemoval;
import org.khorgos.explorer.page.HiddenField;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.parse.Url;

/** Makes the pages of charts. */
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

  /** A text that changes with the files that only charts need. */
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
      ChartRequest request, JsonNode data, List<Chart> charts, List<FilterRemoval> removals) {
    Chart chart = request.chart();
    ServedRelease release = request.request().release();
    var links = new PageLinks(release);
    Map<String, String> own = request.url().parameters();
    var labels = new ResponseLabels(own, links, messages);
    ChartTable table = chart.table(data, labels);
    return new ChartView(
        head(request, links),
        charts.stream().map(other -> sibling(other, chart, links)).toList(),
        new ChartView.Form(
            request.url().path(),
            new ChartControls(request, counts.of(request), frames, messages).all(),
            HiddenField.of(
                own, chart.controls().stream().map(Control::parameter).toList(), release)),
        new ChartView.Drawing(
            chart.name(),
            links.to(request.prepared().url()),
            chart.isTruncated(data),
            json(labels.names()),
            json(messages.under("chart_js_"))),
        table,
        calls(release, request.prepared().url(), data),
        removals,
        new ChartView.Assets(script, style));
  }

  private ChartView.Head head(ChartRequest request, PageLinks links) {
    Chart chart = request.chart();
    return new ChartView.Head(
        messages.say("chart_" + chart.name()),
        messages.say("chart_" + chart.name() + "_sentence"),
        description(request).all(),
        opening(chart, links));
  }

  private Link sibling(Chart other, Chart shown, PageLinks links) {
    return new Link(messages.say("chart_" + other.name()), opening(other, links), other == shown);
  }

  /** The data is available as CSV if the response links to it. */
  private List<CodeSnippet> calls(ServedRelease release, Url url, JsonNode data) {
    return data.path("links").hasNonNull("csv")
        ? calls.to(release, url, CodeSnippets.csv(url))
        : calls.to(release, url);
  }

  FilterRemoval removal(ChartRequest request, String parameter, int total) {
    return new FilterRemoval(
        description(request).label(parameter),
        description(request).values(parameter),
        total,
        new PageLinks(request.request().release())
            .chart(request.chart().name(), request.url().without(parameter).parameters()));
  }

  private ChartDescription description(ChartRequest request) {
    return new ChartDescription(request, frames, messages);
  }

  private String json(Map<String, String> map) {
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
