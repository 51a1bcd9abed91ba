package org.khorgos.explorer.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.Filters;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;

/** Says what a chart was asked, for people. */
final class Wording {

  private final Drawn drawn;
  private final Shells shells;
  private final Messages messages;

  Wording(Drawn drawn, Shells shells, Messages messages) {
    this.drawn = drawn;
    this.shells = shells;
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

  private Filters filters(String parameter) {
    String dataset = control(parameter).map(Control::dataset).orElseGet(drawn.chart()::dataset);
    return new Filters(shells.list(dataset).columns(), drawn.inquiry().edition(), messages);
  }

  private Optional<Control> control(String parameter) {
    return drawn.chart().controls().stream()
        .filter(control -> control.parameter().equals(parameter))
        .filter(control -> !control.dataset().isEmpty())
        .findFirst();
  }
}
