package org.khorgos.explorer.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.parse.Url;

/** Requests that serve as examples, to the dataset with the most filters. */
final class ExampleRequests {

  private final ListDefinition<?> dataset;
  private final Filter several;
  private final Filter years;
  private final ReferenceLinks places;

  ExampleRequests(List<ListDefinition<?>> datasets, ReferenceLinks places) {
    this.places = places;
    this.dataset =
        datasets.stream()
            .filter(one -> several(one.columns()).findAny().isPresent())
            .filter(one -> years(one.columns()).findAny().isPresent())
            .max(Comparator.comparingInt(one -> one.columns().filters().size()))
            .orElseThrow();
    this.several = several(dataset.columns()).findFirst().orElseThrow();
    this.years = years(dataset.columns()).findFirst().orElseThrow();
  }

  /** Filters with an example of several values, which can combine in several ways. */
  private static Stream<Filter> several(Columns<?> columns) {
    return columns.filters().stream()
        .filter(filter -> filter.modes() && filter.example().contains(","));
  }

  private static Stream<Filter> years(Columns<?> columns) {
    return columns.filters().stream().filter(filter -> filter.type().isYears());
  }

  GuideView.Examples all() {
    String name = several.name();
    String typo = name.substring(0, name.length() - 1);
    return new GuideView.Examples(
        ask("", Map.of(name, several.example(), years.name(), years.example())),
        ask("", Map.of(years.name(), years.example().replaceFirst("\\.\\..*", ".."))),
        modes(),
        ask("/aggregate", Map.of("group_by", years.name() + "," + name)),
        ask("", Map.of(typo, several.example())));
  }

  /** Each way in which values of a filter combine. */
  private List<GuideView.Term> modes() {
    return Arrays.stream(Filter.Mode.values())
        .map(
            mode -> {
              String parameter = several.name() + mode.suffix();
              Link example = ask("", Map.of(parameter, several.example()));
              return new GuideView.Term(
                  parameter + "=" + several.example(), "", mode.meaning(), example.href());
            })
        .toList();
  }

  private Link ask(String below, Map<String, String> parameters) {
    String text = new Url(dataset.path() + below, new TreeMap<>(parameters)).toString();
    return Link.to(text, places.links().to(dataset.path() + below, new TreeMap<>(parameters)));
  }
}
