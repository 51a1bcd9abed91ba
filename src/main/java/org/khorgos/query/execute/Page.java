package org.khorgos.query.execute;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.query.columns.Row;

/**
 * One page of the rows that a query selects.
 *
 * @param total number of rows on all pages
 * @param next the cursor of the next page, if there is one
 */
public record Page(List<Row> rows, long total, Optional<String> next, Map<String, Facet> facets) {

  /** How many rows there would be for each value of a filter, the other filters kept. */
  @Schema(
      name = "Facet",
      description = "How many records there are for each value of a filter, all other filters kept")
  public record Facet(
      @Schema(required = true, description = "Most frequent first; years in order")
          List<Count> values,
      @Schema(required = true, description = "Whether there are more values than are listed")
          boolean truncated) {}

  /** One value of a facet. */
  @Schema(name = "FacetValue", description = "One value of a facet")
  public record Count(
      @Schema(
              required = true,
              description = "The value, as the filter takes it",
              examples = "china")
          String value,
      @Schema(required = true, description = "The value, for people", examples = "China")
          String label,
      @Schema(required = true, description = "Records that have it", examples = "7")
          @JsonProperty("count")
          long count) {}
}
