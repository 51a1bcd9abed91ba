package org.khorgos.api.catalogue;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseCatalogue;

/** The catalogue for catalogues over HTTP. */
@Path("/v1/catalog.jsonld")
@Tag(name = "catalogue")
public class DcatResource {

  private final SiteInfo site;
  private final ReleaseCatalogue releases;
  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;

  DcatResource(
      SiteInfo site,
      ReleaseCatalogue releases,
      ResponseCache responses,
      RequestDispatcher dispatcher) {
    this.site = site;
    this.releases = releases;
    this.responses = responses;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "getDcatCatalog",
      summary = "Describe the datasets to catalogues",
      description = "DCAT 3: every dataset with its formats, and every release with its downloads.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogue as JSON-LD",
      content =
          @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)))
  public Uni<Response> catalog(@Context UriInfo uri, @Context HttpHeaders headers) {
    Url url = new Url("/v1/catalog.jsonld", Map.of());
    return dispatcher.ask(
        uri,
        headers,
        request -> {
          request.refuse("the catalogue");
          return responses.json(request, url, "application/ld+json", () -> catalog(request, url));
        });
  }

  private Map<String, Object> catalog(ApiRequest request, Url url) {
    String release = request.release().version();
    List<String> known =
        releases.versions().stream().dropWhile(version -> !version.equals(release)).toList();
    return new DcatCatalog(site, responses.provenance(request, url), known).document();
  }
}
