package org.khorgos.explorer.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;

/** Says what a chart was asked, for people. */
final class ChartDescription {

  private final ChartRequest drawn;
  private final PageFrames frames;
  private final Messages messages;

  ChartDescription(ChartRequest drawn, PageFrames frames, Messages messages) {
    this.drawn = drawn;
    this.frames = frames;
    this.messages = messages;
  }

  /** All of it. */
  String all() {
    return drawn.url().parameters().keySet().stream()
        .map(name -> messages.say("chart_asked", label(name), said(name)))
        .collect(Collectors.joining("; "));
  }

  String label(String parameter) {
    return filters(parameter).label(parameter);
  }

  /** The values of a parameter. */
  String said(String parameter) {
    String text = drawn.url().parameters().getOrDefault(parameter, "");
    String filter = control(parameter).map(Control::filter).orElse(parameter);
    return Arrays.stream(text.split(","))
        .map(value -> filters(parameter).said(filter, value))
        .collect(Collectors.joining(", "));
  }

  private FilterText filters(String parameter) {
    String dataset = control(parameter).map(Control::dataset).orElseGet(drawn.chart()::dataset);
    return new FilterText(frames.list(dataset).columns(), drawn.request().release(), messages);
  }

  private Optional<Control> control(String parameter) {
    return drawn.chart().controls().stream()
        .filter(control -> control.parameter().equals(parameter))
        .filter(control -> !control.dataset().isEmpty())
        .findFirst();
  }
}
