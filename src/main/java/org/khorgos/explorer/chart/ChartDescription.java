package org.khorgos.explorer.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;

/** Describes the filters of a chart in words. */
final class ChartDescription {

  private final ChartRequest request;
  private final PageFrames frames;
  private final Messages messages;

  ChartDescription(ChartRequest request, PageFrames frames, Messages messages) {
    this.request = request;
    this.frames = frames;
    this.messages = messages;
  }

  String all() {
    return request.url().parameters().keySet().stream()
        .map(name -> messages.say("chart_asked", label(name), values(name)))
        .collect(Collectors.joining("; "));
  }

  String label(String parameter) {
    return filters(parameter).label(parameter);
  }

  String values(String parameter) {
    String text = request.url().parameters().getOrDefault(parameter, "");
    String filter = control(parameter).map(Control::filter).orElse(parameter);
    return Arrays.stream(text.split(","))
        .map(value -> filters(parameter).value(filter, value))
        .collect(Collectors.joining(", "));
  }

  private FilterText filters(String parameter) {
    String dataset = control(parameter).map(Control::dataset).orElseGet(request.chart()::dataset);
    return new FilterText(frames.list(dataset).columns(), request.request().release(), messages);
  }

  private Optional<Control> control(String parameter) {
    return request.chart().controls().stream()
        .filter(control -> control.parameter().equals(parameter))
        .filter(control -> !control.dataset().isEmpty())
        .findFirst();
  }
}
