package org.khorgos.explorer.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;

/** How many records of a list have each value of its filters. */
record FacetCounts(ListDefinition<?> list, Map<String, Page.Facet> facets, ReferenceLinks places) {

  static <E> FacetCounts in(ListDefinition<E> list, QueryEngine engine, ReferenceLinks places) {
    ServedRelease release = places.links().release();
    List<Filter> filters = list.columns().groupable();
    var facets = new HashMap<String, Page.Facet>();
    for (int from = 0; from < filters.size(); from += Limits.FACETS) {
      List<Filter> some = filters.subList(from, Math.min(filters.size(), from + Limits.FACETS));
      facets.putAll(
          engine
              .page(
                  Query.of(list)
                      .counting(some)
                      .limit(1)
                      .showingOnly(Set.of())
                      .labelledBy(release.vocabularies())
                      .build())
              .facets());
    }
    return new FacetCounts(list, facets, places);
  }

  /** All codes of a filter, those that nothing has among them. */
  ListView.Codes codes(Filter filter) {
    return new ListView.Codes(
        filter.type().codes().stream().map(code -> code(filter, code)).toList(), false);
  }

  /** The meanings of codes that no filter finds. */
  static ListView.Codes meanings(List<CodeValue> codes) {
    return new ListView.Codes(
        codes.stream().map(code -> new ListView.Code(code.code(), code.meaning(), 0, "")).toList(),
        false);
  }

  /** The values in use, most frequent first. */
  ListView.Codes values(Filter filter) {
    Page.Facet facet = facets.getOrDefault(filter.name(), new Page.Facet(List.of(), false));
    return new ListView.Codes(
        facet.values().stream()
            .map(
                value ->
                    new ListView.Code(
                        value.value(),
                        value.label().equals(value.value()) ? "" : value.label(),
                        value.count(),
                        href(filter, value.value())))
            .toList(),
        facet.truncated());
  }

  private ListView.Code code(Filter filter, CodeValue code) {
    return new ListView.Code(
        code.code(), code.meaning(), count(filter, code.code()), href(filter, code.code()));
  }

  private long count(Filter filter, String value) {
    return Stream.ofNullable(facets.get(filter.name()))
        .flatMap(facet -> facet.values().stream())
        .filter(counted -> counted.value().equals(value))
        .mapToLong(Page.Count::count)
        .sum();
  }

  private String href(Filter filter, String value) {
    return places.links().table(list.name(), Map.of(filter.name(), value));
  }
}
