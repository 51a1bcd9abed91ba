package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.execute.Page;

/** Makes the facets beside a table. */
final class FacetViews {

  private static final int SHOWN = 12;

  private final Columns<?> columns;
  private final TableQuery query;
  private final Messages messages;

  FacetViews(Columns<?> columns, TableQuery query, Messages messages) {
    this.columns = columns;
    this.query = query;
    this.messages = messages;
  }

  FacetView view(Filter filter, Page.Facet facet) {
    Filter.Mode mode = mode(filter);
    String parameter = filter.name() + mode.suffix();
    List<String> on = query.values(parameter);
    List<FacetView.Option> options =
        Stream.concat(
                missing(filter, facet, on),
                facet.values().stream().map(count -> option(filter, parameter, count, on)))
            .sorted(Comparator.comparing(option -> !option.on()))
            .toList();
    boolean years = filter.type().isYears();
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

  /** How the values in use combine. */
  private Filter.Mode mode(Filter filter) {
    return filter.allowedModes().stream()
        .filter(mode -> !query.values(filter.name() + mode.suffix()).isEmpty())
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
        query.toggled(parameter, count.value()).href());
  }

  /** Values in use that no record has. */
  private Stream<FacetView.Option> missing(Filter filter, Page.Facet facet, List<String> on) {
    var vocabulary = query.links().release().vocabularies().of(columns, filter);
    String parameter = filter.name() + mode(filter).suffix();
    return on.stream()
        .filter(value -> facet.values().stream().noneMatch(count -> count.value().equals(value)))
        .map(value -> new Page.Count(value, vocabulary.label(value), 0))
        .map(count -> option(filter, parameter, count, on));
  }

  private List<Link> modes(Filter filter, Filter.Mode current, List<String> on) {
    TableQuery bare = query.without(filter.name() + current.suffix());
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
    List<String> on = query.values(filter.name());
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
                  query.toggled(filter.name(), count.value()).href());
            })
        .toList();
  }
}
