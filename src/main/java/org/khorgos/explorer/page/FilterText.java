package org.khorgos.explorer.page;

import java.util.Optional;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;

/** Words for filters and their values. */
public final class FilterText {

  private final Columns<?> columns;
  private final ServedRelease release;
  private final Messages messages;

  public FilterText(Columns<?> columns, ServedRelease release, Messages messages) {
    this.columns = columns;
    this.release = release;
    this.messages = messages;
  }

  /** A filter and how its values combine. */
  public String label(String parameter) {
    return find(parameter)
        .filter(filter -> !filter.name().equals(parameter))
        .map(
            filter ->
                messages.say(
                    "mode_of",
                    messages.label(filter.name()),
                    messages.say("mode" + parameter.substring(filter.name().length()))))
        .orElseGet(() -> messages.label(parameter));
  }

  /** A value of a parameter. */
  public String value(String parameter, String value) {
    return messages.range(find(parameter).map(filter -> value(filter, value)).orElse(value));
  }

  private String value(Filter filter, String value) {
    return messages.worded(filter.type(), release.vocabularies().of(columns, filter).label(value));
  }

  /** The filter that a parameter belongs to. */
  public Optional<Filter> find(String parameter) {
    return columns.filters().stream()
        .filter(
            filter ->
                filter.allowedModes().stream()
                    .anyMatch(mode -> parameter.equals(filter.name() + mode.suffix())))
        .findFirst();
  }
}
