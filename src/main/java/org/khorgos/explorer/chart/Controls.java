package org.khorgos.explorer.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.chart.ChartView.ControlView;
import org.khorgos.explorer.chart.ChartView.Option;
import org.khorgos.explorer.page.Filters;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.http.Inquiry;
import org.khorgos.query.Engine;
import org.khorgos.query.Filter;
import org.khorgos.query.Page;
import org.khorgos.query.Queryable;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Type;

/** Makes the fields of a chart's form; what they offer is what there is, all else kept. */
final class Controls {

  private final Chart chart;
  private final Map<String, String> asked;
  private final Inquiry inquiry;
  private final Shells shells;
  private final Engine engine;
  private final Messages messages;

  /**
   * Begins.
   *
   * @param asked parameters of the page
   */
  Controls(
      Chart chart,
      Map<String, String> asked,
      Inquiry inquiry,
      Shells shells,
      Engine engine,
      Messages messages) {
    this.chart = chart;
    this.asked = asked;
    this.inquiry = inquiry;
    this.shells = shells;
    this.engine = engine;
    this.messages = messages;
  }

  List<ControlView> all() {
    Map<String, Page.Facet> facets = facets();
    return chart.controls().stream().map(control -> view(control, facets)).toList();
  }

  /** A filter of a list. */
  Optional<Filter> filter(Control control) {
    return control.filter().isEmpty()
        ? Optional.empty()
        : filters(control.dataset()).find(control.filter());
  }

  Filters filters(String dataset) {
    return new Filters(list(dataset).columns(), inquiry.edition(), messages);
  }

  private Queryable<?> list(String name) {
    return shells.lists().stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** How much there is for each value, of those filters that the list itself has. */
  private Map<String, Page.Facet> facets() {
    Queryable<?> list = list(chart.dataset());
    Filters filters = filters(chart.dataset());
    var parameters = new LinkedHashMap<String, List<String>>();
    Map<String, String> all = new LinkedHashMap<>(chart.request().fixed());
    all.putAll(asked);
    all.forEach(
        (name, value) -> {
          if (filters.find(name).isPresent()) {
            parameters.put(name, List.of(value));
          }
        });
    parameters.put("limit", List.of("1"));
    parameters.put(
        "facets",
        List.of(
            chart.controls().stream()
                .filter(control -> control.dataset().equals(chart.dataset()))
                .map(Control::filter)
                .filter(name -> !name.equals("year"))
                .collect(Collectors.joining(","))));
    return facets(list, parameters);
  }

  private <E> Map<String, Page.Facet> facets(
      Queryable<E> list, Map<String, List<String>> parameters) {
    return engine
        .page(QuestionParser.parse(list, parameters, true, inquiry.edition().vocabularies()))
        .facets();
  }

  private ControlView view(Control control, Map<String, Page.Facet> facets) {
    String value = asked.getOrDefault(control.parameter(), "");
    Optional<Filter> filter = filter(control);
    String description = filter.map(Filter::description).orElse("");
    String label = messages.label(control.parameter());
    if (filter.isEmpty() || filter.get().type() instanceof Type.Ordered) {
      int dots = value.indexOf("..");
      return new ControlView(
          control.parameter(),
          label,
          description,
          filter.isEmpty() ? "number" : "range",
          "",
          List.of(),
          dots < 0 ? value : value.substring(0, dots),
          dots < 0 ? value : value.substring(dots + 2));
    }
    List<String> on = value.isEmpty() ? List.of() : List.of(value.split(","));
    List<Option> options = options(control, filter.get(), on, facets.get(control.filter()));
    return new ControlView(
        control.parameter(),
        label,
        description,
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

  private List<Option> options(
      Control control, Filter filter, List<String> on, Page.@Nullable Facet facet) {
    Filters filters = filters(control.dataset());
    var options = new ArrayList<Option>();
    if (facet != null) {
      facet
          .values()
          .forEach(
              count ->
                  options.add(
                      new Option(
                          count.value(),
                          filters.said(control.filter(), count.value()),
                          count.count(),
                          on.contains(count.value()))));
    } else if (filter.type() instanceof Type.Code code) {
      code.codes()
          .forEach(
              known ->
                  options.add(
                      new Option(
                          known.code(),
                          messages.code(known.code()),
                          0,
                          on.contains(known.code()))));
    }
    on.stream()
        .filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
        .forEach(
            value ->
                options.add(new Option(value, filters.said(control.filter(), value), 0, true)));
    return options;
  }
}
