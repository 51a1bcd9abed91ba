package org.khorgos.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Url;

/** The envelope of a JSON response; all keys are always present. */
public final class Envelope {

  private Envelope() {}

  /** A page of records. */
  record Many(
      List<Row> data, PageInfo page, Map<String, Page.Facet> facets, Links links, Meta meta) {}

  /** A whole record. */
  record One(Row data, Links links, Meta meta) {}

  @Schema(name = "PageInfo", description = "Which part of the result this is")
  public record PageInfo(
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
  public record Links(
      @Schema(required = true, description = "This answer", examples = "/v1/exercises?year=2019")
          String self,
      @Schema(required = true, nullable = true, description = "The next page; null on the last")
          @Nullable String next,
      @Schema(
              required = true,
              nullable = true,
              description = "The whole result as CSV; null where there is none",
              examples = "/v1/exercises.csv?year=2019")
          @Nullable String csv) {

    /** Links of a response that comes complete, and in JSON alone. */
    public static Links to(ApiRequest request, Url url) {
      return new Links(request.release().pin(url).toString(), null, null);
    }
  }

  /** Where a response is from. */
  @Schema(name = "Meta", description = "What to say when this answer is used")
  public record Meta(
      @Schema(
              required = true,
              description = "Release of the record that answered",
              examples = "2026.11.0")
          String release,
      @Schema(required = true, description = "When that release was made")
          @JsonProperty("released_at")
          Instant releasedAt,
      @Schema(
              required = true,
              description = "SPDX id of the licence of the record",
              examples = "CC-BY-4.0")
          String licence,
      @Schema(
              required = true,
              description = "Absolute URL that gives this answer for ever, whatever is released")
          String permalink,
      @Schema(
              required = true,
              description =
                  "How to cite this answer; with cite=bibtex, csl or ris also for reference"
                      + " managers")
          String citation,
      @Schema(
              required = true,
              description = "How sources want to be named whose licence asks for it")
          List<String> attributions) {

    public static Meta of(Provenance provenance) {
      return new Meta(
          provenance.release(),
          provenance.releasedAt(),
          provenance.licence(),
          provenance.permalink(),
          provenance.citation(),
          provenance.attributions());
    }
  }
}
