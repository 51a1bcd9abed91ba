package org.khorgos.record.timeline;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ResponseCache;

/** Who appears in records together. */
@Path("/")
@Tag(ref = "timeline")
public class NetworkResource {

  private final NetworkEndpoint network;
  private final NetworkBuilder networks;
  private final TimelineRepository timeline;
  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;

  NetworkResource(
      NetworkEndpoint network,
      NetworkBuilder networks,
      TimelineRepository timeline,
      ResponseCache responses,
      RequestDispatcher dispatcher) {
    this.network = network;
    this.networks = networks;
    this.timeline = timeline;
    this.responses = responses;
    this.dispatcher = dispatcher;
  }

  @GET
  @Path("v1/network")
  @Blocking
  @Operation(
      operationId = "getNetwork",
      summary = "Draw a network of actors",
      description =
          "Actors, and how many exercises and agreements each two of them share, as nodes and links that d3-force takes as they are. Every filter of /v1/timeline applies; records without a date count too. A unit and the state it acts for are not linked.")
  @Extension(name = "x-filters-of", value = "timeline")
  @Parameter(
      name = "actor_kind",
      in = ParameterIn.QUERY,
      description = "Kinds of actors to show; all when it is left out.",
      style = ParameterStyle.FORM,
      explode = Explode.FALSE,
      schema =
          @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"state\"]"))
  @Parameter(
      name = "min_weight",
      in = ParameterIn.QUERY,
      description = "How many records two actors must share at least to be linked.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1", examples = "2"))
  @APIResponse(
      responseCode = "200",
      description = "The network",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Network.NetworkEnvelope.class)))
  public Uni<Response> json(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(
        uri,
        headers,
        request -> {
          PreparedResponse given = network.ask(request);
          return responses.json(request, given.url(), given::json);
        });
  }

  @GET
  @Path("v1/network.graphml")
  @Blocking
  @Operation(
      operationId = "getNetworkGraphml",
      summary = "Draw a network of actors as GraphML",
      description = "The same network for Gephi, yEd and NetworkX.")
  @Extension(name = "x-filters-of", value = "timeline")
  @Parameter(
      name = "actor_kind",
      in = ParameterIn.QUERY,
      description = "Kinds of actors to show; all when it is left out.",
      style = ParameterStyle.FORM,
      explode = Explode.FALSE,
      schema =
          @Schema(type = SchemaType.ARRAY, implementation = String.class, examples = "[\"state\"]"))
  @Parameter(
      name = "min_weight",
      in = ParameterIn.QUERY,
      description = "How many records two actors must share at least to be linked.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1", examples = "2"))
  @APIResponse(
      responseCode = "200",
      description = "The network",
      content =
          @Content(mediaType = GraphMl.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
  public Uni<Response> graphml(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(
        uri,
        headers,
        request -> {
          var given = NetworkQuery.parse("/v1/network.graphml", timeline, request);
          return responses.bytes(
              request,
              given.url(),
              GraphMl.MEDIA_TYPE,
              () -> GraphMl.of(networks.of(given), responses.provenance(request, given.url())));
        });
  }
}
