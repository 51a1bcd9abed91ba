package org.khorgos.explorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.chart.ChartView.ControlView;
import org.khorgos.explorer.chart.ChartView.Option;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.RangeEnds;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.execute.Page;

/** Makes the controls in the form of a chart. */
final class ChartControls {

  private final ChartRequest request;
  private final Map<String, Page.Facet> counts;
  private final PageFrames frames;
  private final Messages messages;

  /**
   * Controls for a chart.
   *
   * @param counts numbers of records by filter and value
   */
  ChartControls(
      ChartRequest request, Map<String, Page.Facet> counts, PageFrames frames, Messages messages) {
    this.request = request;
    this.counts = counts;
    this.frames = frames;
    this.messages = messages;
  }

  List<ControlView> all() {
    return request.chart().controls().stream().map(this::view).toList();
  }

  private ControlView view(Control control) {
    String value = request.url().parameters().getOrDefault(control.parameter(), "");
    return filter(control)
        .map(
            filter ->
                filter.type().ordered().isPresent()
                    ? range(control, value, filter)
                    : choice(control, value, filter))
        .orElseGet(() -> field(control, "", "number", value));
  }

  private Optional<Filter> filter(Control control) {
    return control.filter().isEmpty() ? Optional.empty() : filters(control).find(control.filter());
  }

  private FilterText filters(Control control) {
    return new FilterText(
        frames.list(control.dataset()).columns(), request.request().release(), messages);
  }

  /** Fields for both ends, or one field for a list of years, which has no ends. */
  private ControlView range(Control control, String value, Filter filter) {
    return field(control, filter.description(), value.contains(",") ? "number" : "range", value);
  }

  private ControlView field(Control control, String description, String kind, String value) {
    return new ControlView(
        control.parameter(),
        messages.label(control.parameter()),
        description,
        kind,
        "",
        List.of(),
        RangeEnds.of(value));
  }

  private ControlView choice(Control control, String value, Filter filter) {
    List<String> on = value.isEmpty() ? List.of() : List.of(value.split(","));
    List<Option> options = options(control, filter, on);
    return new ControlView(
        control.parameter(),
        messages.label(control.parameter()),
        filter.description(),
        control.several() || on.size() > 1 ? "several" : "one",
        on.isEmpty()
            ? messages.say("chart_any")
            : options.stream()
                .filter(Option::on)
                .map(Option::label)
                .collect(Collectors.joining(", ")),
        options,
        RangeEnds.of(""));
  }

  /** Counted values, or all codes where values are not counted; then chosen values without any. */
  private List<Option> options(Control control, Filter filter, List<String> on) {
    FilterText filters = filters(control);
    var options = new ArrayList<Option>();
    Optional.ofNullable(counts.get(control.filter()))
        .ifPresentOrElse(
            counted ->
                counted.values().stream()
                    .map(count -> option(filters, control, count.value(), count.count(), on))
                    .forEach(options::add),
            () ->
                filter.type().codes().stream()
                    .map(known -> option(filters, control, known.code(), 0, on))
                    .forEach(options::add));
    on.stream()
        .filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
        .map(value -> option(filters, control, value, 0, on))
        .toList()
        .forEach(options::add);
    return options;
  }

  private static Option option(
      FilterText filters, Control control, String value, long count, List<String> on) {
    return new Option(value, filters.value(control.filter(), value), count, on.contains(value));
  }
}
