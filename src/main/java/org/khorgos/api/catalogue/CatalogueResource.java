package org.khorgos.api.catalogue;

import io.smallrye.common.annotation.Blocking;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Url;

/** {@code /v1}: the lists of the API. */
@Path("/")
@Tag(name = "catalogue", description = "What there is to ask")
public class CatalogueResource {

  private static final String PATH = "/v1";

  private final Lists lists;
  private final QueryEngine engine;
  private final RequestDispatcher dispatcher;

  CatalogueResource(Lists lists, QueryEngine engine, RequestDispatcher dispatcher) {
    this.lists = lists;
    this.engine = engine;
    this.dispatcher = dispatcher;
  }

  @GET
  @Path("v1")
  @Blocking
  @Operation(
      operationId = "getCatalogue",
      summary = "List the datasets",
      description = "Every dataset with its columns and filters, and what they mean.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogue",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Catalogue.class)))
  public Uni<Response> catalogue(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.fixed(
        uri,
        headers,
        new Url(PATH, Map.of()),
        "the catalogue",
        (release, links, meta) -> catalogue(links, meta));
  }

  private Catalogue catalogue(Envelope.Links links, Envelope.Meta meta) {
    return new Catalogue(
        "Khorgos",
        "The cited, queryable record of China's security, energy and trade ties with Central Asia.",
        lists.all().stream()
            .map(dataset -> Catalogue.DatasetInfo.of(dataset, engine.count(dataset)))
            .toList(),
        links,
        meta);
  }
}
