package org.khorgos.api.catalogue;

import io.smallrye.common.annotation.NonBlocking;
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

  private final CatalogueLinks portal;
  private final ReleaseCatalogue editions;
  private final ResponseCache answers;
  private final RequestDispatcher desk;

  DcatResource(
      CatalogueLinks portal,
      ReleaseCatalogue editions,
      ResponseCache answers,
      RequestDispatcher desk) {
    this.portal = portal;
    this.editions = editions;
    this.answers = answers;
    this.desk = desk;
  }

  @GET
  @NonBlocking
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
    return desk.ask(
        uri,
        headers,
        inquiry -> {
          inquiry.refuse("the catalogue");
          return answers.json(inquiry, url, "application/ld+json", () -> catalog(inquiry, url));
        });
  }

  private Map<String, Object> catalog(ApiRequest inquiry, Url url) {
    String release = inquiry.edition().version();
    List<String> known =
        editions.versions().stream().dropWhile(version -> !version.equals(release)).toList();
    return new DcatCatalog(portal, answers.provenance(inquiry, url), known).document();
  }
}
