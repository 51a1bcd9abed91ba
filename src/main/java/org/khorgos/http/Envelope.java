package org.khorgos.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Page;

/** What stands around the data of a JSON answer; all keys are always there. */
final class Envelope {

  private Envelope() {}

  /** A page of records. */
  record Many(
      List<Map<String, Object>> data,
      PageInfo page,
      Map<String, Page.Facet> facets,
      Links links,
      Meta meta) {}

  /** A whole record. */
  record One(Map<String, Object> data, Links links, Meta meta) {}

  @Schema(name = "PageInfo", description = "Which part of the result this is")
  record PageInfo(
      @Schema(required = true, description = "Records on all pages", examples = "21") long total,
      @Schema(required = true, description = "Most records on one page", examples = "100")
          int limit,
      @Schema(
              required = true,
              nullable = true,
              description = "Give it as cursor to get the next page; null on the last")
          @JsonProperty("next_cursor")
          @Nullable String nextCursor) {}

  @Schema(name = "Links", description = "Where else to go, as paths on this server")
  record Links(
      @Schema(required = true, description = "This answer", examples = "/v1/exercises?year=2019")
          String self,
      @Schema(required = true, nullable = true, description = "The next page; null on the last")
          @Nullable String next,
      @Schema(
              required = true,
              nullable = true,
              description = "The whole result as CSV; null for a single record",
              examples = "/v1/exercises.csv?year=2019")
          @Nullable String csv) {}

  @Schema(name = "Meta", description = "What to say when this answer is used")
  record Meta(
      @Schema(
              required = true,
              description = "Release of the dataset that answered",
              examples = "2026.11.0")
          String release,
      @Schema(
              required = true,
              description = "SPDX id of the licence of the record",
              examples = "CC-BY-4.0")
          String licence,
      @Schema(required = true, description = "How to cite this answer") String citation) {

    static Meta of(String release, String path) {
      return new Meta(
          release, "CC-BY-4.0", "Khorgos, release " + release + ", " + path + " (CC BY 4.0)");
    }
  }
}
