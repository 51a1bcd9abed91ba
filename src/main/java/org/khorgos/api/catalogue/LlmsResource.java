package org.khorgos.api.catalogue;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.api.rest.Endpoint;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.parse.Url;

/** {@code /llms.txt}, an introduction for language models. */
@Path("/llms.txt")
public class LlmsResource {

  private final SiteInfo site;
  private final List<DerivedTable> tables;
  private final List<Endpoint> endpoints;
  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;

  LlmsResource(
      SiteInfo site,
      @All List<DerivedTable> tables,
      @All List<Endpoint> endpoints,
      ResponseCache responses,
      RequestDispatcher dispatcher) {
    this.tables = tables;
    this.endpoints = endpoints;
    this.site = site;
    this.responses = responses;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> llms(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(
        uri,
        headers,
        request -> {
          request.refuse("this text");
          return responses.text(
              request,
              new Url("/llms.txt", Map.of()),
              "text/plain;charset=utf-8",
              Map.of(),
              () -> new LlmsText(site, tables, endpoints).text());
        });
  }
}
