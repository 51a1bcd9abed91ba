package org.khorgos.explorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.chart.ChartView.ControlView;
import org.khorgos.explorer.chart.ChartView.Option;
import org.khorgos.explorer.page.FilterText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;
import org.khorgos.query.execute.Page;

/** Makes the fields of a chart's form. */
final class ChartControls {

  private final ChartRequest drawn;
  private final Map<String, Page.Facet> counts;
  private final PageFrames frames;
  private final Messages messages;

  /**
   * Begins.
   *
   * @param counts how much there is for each value of some filters
   */
  ChartControls(
      ChartRequest drawn, Map<String, Page.Facet> counts, PageFrames frames, Messages messages) {
    this.drawn = drawn;
    this.counts = counts;
    this.frames = frames;
    this.messages = messages;
  }

  List<ControlView> all() {
    return drawn.chart().controls().stream().map(this::view).toList();
  }

  private ControlView view(Control control) {
    String value = drawn.url().parameters().getOrDefault(control.parameter(), "");
    Optional<Filter> filter = filter(control);
    return filter.isEmpty() || filter.get().type() instanceof Type.Ordered
        ? range(control, value, filter)
        : choice(control, value, filter.get());
  }

  private Optional<Filter> filter(Control control) {
    return control.filter().isEmpty() ? Optional.empty() : filters(control).find(control.filter());
  }

  private FilterText filters(Control control) {
    return new FilterText(
        frames.list(control.dataset()).columns(), drawn.request().release(), messages);
  }

  /** Two ends, or one field for what has none, such as a list of years. */
  private ControlView range(Control control, String value, Optional<Filter> filter) {
    boolean ends = filter.isPresent() && !value.contains(",");
    int dots = ends ? value.indexOf("..") : -1;
    return new ControlView(
        control.parameter(),
        messages.label(control.parameter()),
        filter.map(Filter::description).orElse(""),
        ends ? "range" : "number",
        "",
        List.of(),
        dots < 0 ? value : value.substring(0, dots),
        dots < 0 ? value : value.substring(dots + 2));
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
        "",
        "");
  }

  /** What there is, or may be where it is not counted; and what is on, though there is none. */
  private List<Option> options(Control control, Filter filter, List<String> on) {
    FilterText filters = filters(control);
    var options = new ArrayList<Option>();
    Page.@Nullable Facet counted = counts.get(control.filter());
    if (counted != null) {
      counted.values().stream()
          .map(count -> option(filters, control, count.value(), count.count(), on))
          .forEach(options::add);
    } else if (filter.type() instanceof Type.Code code) {
      code.codes().stream()
          .map(known -> option(filters, control, known.code(), 0, on))
          .forEach(options::add);
    }
    on.stream()
        .filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
        .map(value -> option(filters, control, value, 0, on))
        .toList()
        .forEach(options::add);
    return options;
  }

  private static Option option(
      FilterText filters, Control control, String value, long count, List<String> on) {
    return new Option(value, filters.said(control.filter(), value), count, on.contains(value));
  }
}
