package org.khorgos.api.release;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.query.parse.Url;

/** The releases, and what differs between any two of them. */
@Path("/v1/releases")
@Tag(name = "releases", description = "States of the record that can be asked for ever")
public class ReleaseResource {

  private static final String PATH = "/v1/releases";
  private static final String VERSION = "\\d{4}\\.\\d{2}\\.\\d{1,5}";

  private final ReleaseHistory history;
  private final RequestDispatcher dispatcher;

  ReleaseResource(ReleaseHistory history, RequestDispatcher dispatcher) {
    this.history = history;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "listReleases",
      summary = "List the releases",
      description = "Every state of the record that can be asked with release=, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "The releases",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReleaseInfo.All.class)))
  public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Url url = new Url(PATH, Map.of());
    return dispatcher.fixed(
        uri,
        headers,
        url,
        "the releases",
        (release, links, meta) ->
            new ReleaseInfo.All(history.releases(release.details()), links, meta));
  }

  @GET
  @Path("{version: " + VERSION + "}")
  @Blocking
  @Operation(
      operationId = "getRelease",
      summary = "Get a release",
      description = "When it was made, from what, and how much it changed.")
  @APIResponse(
      responseCode = "200",
      description = "The release",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReleaseInfo.One.class)))
  public Uni<Response> get(
      @Parameter(description = "Version of the release.", example = "2026.11.0")
          @PathParam("version")
          String version,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    dispatcher.check(version);
    Url url = new Url(PATH + "/" + version, Map.of());
    return dispatcher.fixed(
        uri,
        headers,
        url,
        "a release",
        (release, links, meta) -> new ReleaseInfo.One(history.release(version), links, meta));
  }

  @GET
  @Path("{from: " + VERSION + "}...{to: " + VERSION + "}/changes")
  @Blocking
  @Operation(
      operationId = "compareReleases",
      summary = "Compare two releases",
      description =
          "Every record that one has and the other has not, and every field that differs. What"
              + " single releases brought is at /v1/changes.")
  @APIResponse(
      responseCode = "200",
      description = "The differences",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReleaseInfo.Differences.class)))
  public Uni<Response> compare(
      @Parameter(description = "The release to start from.", example = "2026.11.0")
          @PathParam("from")
          String from,
      @Parameter(description = "The release to arrive at.", example = "2026.11.0") @PathParam("to")
          String to,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    dispatcher.check(from);
    dispatcher.check(to);
    Url url = new Url(PATH + "/" + from + "..." + to + "/changes", Map.of());
    return dispatcher.fixed(
        uri,
        headers,
        url,
        "a comparison",
        (release, links, meta) ->
            new ReleaseInfo.Differences(history.between(from, to), links, meta));
  }
}
