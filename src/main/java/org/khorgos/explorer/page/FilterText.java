package org.khorgos.explorer.page;

import java.util.Optional;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;

/** Says filters, and what they let through, for people. */
public final class FilterText {

  private final Columns<?> columns;
  private final ServedRelease release;
  private final Messages messages;

  public FilterText(Columns<?> columns, ServedRelease release, Messages messages) {
    this.columns = columns;
    this.release = release;
    this.messages = messages;
  }

  /** A filter and how its values combine, as a label. */
  public String label(String parameter) {
    return find(parameter)
        .map(
            filter ->
                filter.name().equals(parameter)
                    ? messages.label(parameter)
                    : messages.say(
                        "mode_of",
                        messages.label(filter.name()),
                        messages.say("mode" + parameter.substring(filter.name().length()))))
        .orElseGet(() -> messages.label(parameter));
  }

  /** One value of a parameter as it is shown. */
  public String said(String parameter, String value) {
    return messages.range(find(parameter).map(filter -> said(filter, value)).orElse(value));
  }

  private String said(Filter filter, String value) {
    return messages.worded(filter.type(), release.vocabularies().of(columns, filter).label(value));
  }

  /** The filter that a parameter belongs to. */
  public Optional<Filter> find(String parameter) {
    return columns.filters().stream()
        .map(Filter.class::cast)
        .filter(
            filter ->
                filter.allowedModes().stream()
                    .anyMatch(mode -> parameter.equals(filter.name() + mode.suffix())))
        .findFirst();
  }
}
