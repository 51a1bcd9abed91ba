package org.khorgos.api.catalogue;

import java.util.stream.Collectors;
import org.khorgos.format.Format;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;

/** What a language model should know before it asks: llms.txt. */
record LlmsText(CatalogueLinks portal) {

  String text() {
    return """
    # Khorgos

    > %s Every value leads back to the paragraph that says it.

    Public, keyless, read-only. Ask with GET, for example %s?year=2019&participant=china,tajikistan
    - Values of one filter combine with or, filters with and; ranges are written a..b, a.. or ..b.
    - An unknown parameter or value is a 400 that says what is allowed and what was probably meant.
    - fields=, sort=, limit=, cursor= and facets= work on every list, q= (words, "phrases", -unwanted) on every dataset; release= and cite= on every answer.
    - Below every list, /aggregate?group_by=year,... counts; metric=sum|min|max|avg|median, of=, fill=zero, pivot=.
    - Also /v1/suggest?q=, /v1/network, /v1/coverage, /v1/trade-figures/series, /v1/codelists.
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
            CatalogueLinks.DESCRIPTION,
            portal.url("/v1/exercises"),
            portal.datasets().stream().map(this::dataset).collect(Collectors.joining("\n")),
            portal.url("/v1"),
            portal.url("/q/openapi"),
            portal.url("/v1/releases"),
            portal.url("/v1/catalog.jsonld"));
  }

  private String dataset(ListDefinition<?> dataset) {
    String filters =
        dataset.columns().filters().stream().map(Filter::name).collect(Collectors.joining(", "));
    String formats =
        portal.formats(dataset).stream().map(Format::suffix).collect(Collectors.joining(", "));
    return """
    - [%s](%s): each record is %s.
      - filters: %s
      - formats, after a dot: json, %s
    """
        .formatted(
            dataset.name(), portal.url(dataset.path()), dataset.description(), filters, formats);
  }
}
