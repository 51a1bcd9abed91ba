package org.khorgos.record.timeline;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.RequestDispatcher;

/** How much there is, so that a reader sees what was looked at: the timeline in groups. */
@Path("/v1/coverage")
@Tag(ref = "timeline")
public class CoverageResource {

  private static final Map<String, String> GROUPS =
      Map.of("group_by", "dataset,year,actor", "limit", "10000");

  private final TimelineRepository timeline;
  private final RequestDispatcher dispatcher;

  CoverageResource(TimelineRepository timeline, RequestDispatcher dispatcher) {
    this.timeline = timeline;
    this.dispatcher = dispatcher;
  }

  @GET
  @NonBlocking
  @Operation(
      operationId = "getCoverage",
      summary = "Count what there is by dataset, year and actor",
      description =
          "How many dated records there are, so that one sees what was looked at and what was not."
              + " It is /v1/timeline/aggregate?group_by=dataset,year,actor, which takes other"
              + " groups and formats too.")
  @Extension(name = "x-filters-of", value = "timeline")
  @APIResponse(
      responseCode = "200",
      description = "The counts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "#/components/schemas/Aggregate")))
  public Uni<Response> coverage(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.aggregate(timeline, uri, headers, GROUPS);
  }
}
