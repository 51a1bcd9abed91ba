package org.khorgos.api.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.api.rest.Endpoint;
import org.khorgos.format.Format;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;

/** The text of {@code llms.txt}: what a language model should know to use the API. */
record LlmsText(SiteInfo site, List<DerivedTable> tables, List<Endpoint> endpoints) {

  String text() {
    return """
    # Khorgos

    > %s Every value leads back to the paragraph that says it.

    Public, keyless, read-only. Ask with GET, for example %s
    - Values of one filter combine with or, filters with and; ranges are written a..b, a.. or ..b.
    - An unknown parameter or value is a 400 that says what is allowed and what was probably meant.
    - fields=, sort=, limit=, cursor= and facets= work on every list, q= (words, "phrases", -unwanted) on every dataset; release= and cite= on every answer.
    - Below every list, /aggregate?group_by=year,... counts; metric=sum|min|max|avg|median, of=, fill=zero, pivot=.
    - Also /v1/suggest?q=, %s, /v1/codelists.
    - null means that no source states it. Cite meta.citation; meta.permalink gives the same answer for ever.

    ## Datasets

    %s
    ## More

    - [All columns and codes](%s)
    - [OpenAPI 3.1](%s)
    - [Releases, and the whole record as zip or SQLite](%s)
    - [DCAT](%s)
    """
        .formatted(
            SiteInfo.DESCRIPTION,
            site.url(example()),
            others(),
            site.lists().stream().map(this::dataset).collect(Collectors.joining("\n")),
            site.url("/v1"),
            site.url("/q/openapi"),
            site.url("/v1/releases"),
            site.url("/v1/catalog.jsonld"));
  }

  /** A request that combines filters, to a list that takes a year and several values of another. */
  private String example() {
    return site.lists().stream()
        .flatMap(
            list ->
                list.columns().filters().stream()
                    .filter(Filter::modes)
                    .filter(filter -> hasYears(list))
                    .map(
                        filter ->
                            list.path() + "?year=2019&" + filter.name() + "=" + filter.example()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasYears(ListDefinition<?> list) {
    return list.columns().filters().stream().anyMatch(filter -> filter.type().isYears());
  }

  private String others() {
    return Stream.concat(
            endpoints.stream().map(Endpoint::path), tables.stream().map(DerivedTable::path))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String dataset(ListDefinition<?> dataset) {
    String filters =
        dataset.columns().filters().stream().map(Filter::name).collect(Collectors.joining(", "));
    String formats =
        site.formats(dataset).stream().map(Format::suffix).collect(Collectors.joining(", "));
    return """
    - [%s](%s): each record is %s.
      - filters: %s
      - formats, after a dot: json, %s
    """
        .formatted(
            dataset.name(), site.url(dataset.path()), dataset.description(), filters, formats);
  }
}
