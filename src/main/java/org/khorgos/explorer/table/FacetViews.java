package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;
import org.khorgos.query.execute.Page;

/** Makes facets of counts. */
final class FacetViews {

  private static final int SHOWN = 12;

  private final Columns<?> columns;
  private final TableQuery state;
  private final Messages messages;

  FacetViews(Columns<?> columns, TableQuery state, Messages messages) {
    this.columns = columns;
    this.state = state;
    this.messages = messages;
  }

  FacetView view(Filter filter, Page.Facet facet) {
    Filter.Mode mode = mode(filter);
    String parameter = filter.name() + mode.suffix();
    List<String> on = state.values(parameter);
    List<FacetView.Option> options =
        Stream.concat(
                missing(filter, facet, on),
                facet.values().stream().map(count -> option(filter, parameter, count, on)))
            .sorted(Comparator.comparing(option -> !option.on()))
            .toList();
    boolean years = filter.type() instanceof Type.Years;
    return new FacetView(
        filter.name(),
        messages.label(filter.name()),
        filter.description(),
        years ? List.of() : options.stream().limit(SHOWN).toList(),
        years ? List.of() : options.stream().skip(SHOWN).toList(),
        facet.truncated(),
        on.isEmpty() || !filter.modes() ? List.of() : modes(filter, mode, on),
        years ? bars(filter, facet) : List.of());
  }

  /** The way of combining that is in use. */
  private Filter.Mode mode(Filter filter) {
    return filter.allowedModes().stream()
        .filter(mode -> !state.values(filter.name() + mode.suffix()).isEmpty())
        .findFirst()
        .orElse(Filter.Mode.ANY);
  }

  private FacetView.Option option(
      Filter filter, String parameter, Page.Count count, List<String> on) {
    return new FacetView.Option(
        "facet-" + filter.name() + "-" + count.value(),
        messages.worded(filter.type(), count.label()),
        count.count(),
        on.contains(count.value()),
        state.toggled(parameter, count.value()).href());
  }

  /** What is on, and found nowhere. */
  private Stream<FacetView.Option> missing(Filter filter, Page.Facet facet, List<String> on) {
    var vocabulary = state.links().release().vocabularies().of(columns, filter);
    String parameter = filter.name() + mode(filter).suffix();
    return on.stream()
        .filter(value -> facet.values().stream().noneMatch(count -> count.value().equals(value)))
        .map(value -> new Page.Count(value, vocabulary.label(value), 0))
        .map(count -> option(filter, parameter, count, on));
  }

  private List<Link> modes(Filter filter, Filter.Mode current, List<String> on) {
    TableQuery bare = state.without(filter.name() + current.suffix());
    return filter.allowedModes().stream()
        .map(
            mode -> {
              String parameter = filter.name() + mode.suffix();
              var all = new ArrayList<>(bare.values(parameter));
              on.stream().filter(value -> !all.contains(value)).forEach(all::add);
              return new Link(
                  messages.say("mode" + mode.suffix()),
                  bare.with(parameter, all).href(),
                  mode == current);
            })
        .toList();
  }

  private List<FacetView.Bar> bars(Filter filter, Page.Facet facet) {
    if (facet.values().isEmpty()) {
      return List.of();
    }
    long most = facet.values().stream().mapToLong(Page.Count::count).max().orElse(1);
    int first = Integer.parseInt(facet.values().get(0).value());
    List<String> on = state.values(filter.name());
    return facet.values().stream()
        .map(
            count -> {
              int height = (int) Math.max(2, FacetView.HEIGHT * count.count() / most);
              return new FacetView.Bar(
                  count.value(),
                  count.count(),
                  (Integer.parseInt(count.value()) - first) * FacetView.STEP,
                  FacetView.HEIGHT - height,
                  height,
                  on.contains(count.value()),
                  state.toggled(filter.name(), count.value()).href());
            })
        .toList();
  }
}
