package org.khorgos.api.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.Limits;
import org.khorgos.query.names.SuggestQuery;
import org.khorgos.query.names.SuggestionFinder;
import org.khorgos.query.parse.SuggestQueryParser;
import org.khorgos.query.parse.Url;

/** Type-ahead over the names of all records. */
@Path(SuggestResource.PATH)
@Tag(name = "suggest", description = "What somebody is likely to mean by a few letters")
public class SuggestResource {

  static final String PATH = "/v1/suggest";

  private final SuggestionFinder suggestions;
  private final ResponseCache responses;
  private final ProvenanceFactory provenances;
  private final RequestDispatcher dispatcher;

  SuggestResource(
      SuggestionFinder suggestions,
      ResponseCache responses,
      ProvenanceFactory provenances,
      RequestDispatcher dispatcher) {
    this.suggestions = suggestions;
    this.responses = responses;
    this.provenances = provenances;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(
      operationId = "suggest",
      summary = "Suggest records by the beginning of a name",
      description =
          "Type-ahead over names and aliases. A name that is what was typed comes first, then names"
              + " that begin so, then names with a word that does, then those with words that are"
              + " nearly what was typed. Case and accents do not matter.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      required = true,
      description = "What has been typed so far.",
      schema = @Schema(type = SchemaType.STRING, maxLength = Limits.TEXT, examples = "dzhaks"))
  @Parameter(
      name = "type",
      in = ParameterIn.QUERY,
      description = "Datasets to look in; all when it is left out. For example `actors,exercises`.",
      style = ParameterStyle.FORM,
      explode = Explode.FALSE,
      schema =
          @Schema(
              type = SchemaType.ARRAY,
              implementation = String.class,
              examples = "[\"actors\",\"exercises\"]"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "Most suggestions to give.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "" + SuggestQuery.MOST,
              defaultValue = "" + SuggestQuery.DEFAULT_LIMIT,
              examples = "5"))
  @APIResponse(
      responseCode = "200",
      description = "What is probably meant, the likeliest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SuggestResponse.class)))
  public Uni<Response> suggest(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(uri, headers, this::respond);
  }

  private Uni<Response> respond(ApiRequest request) {
    SuggestQuery typed = SuggestQueryParser.parse(request.parameters(), suggestions.datasets());
    Url url = new Url(PATH, typed.parameters());
    return responses.json(
        request,
        url,
        () ->
            new SuggestResponse(
                suggestions.find(typed),
                Envelope.Links.to(request, url),
                Envelope.Meta.of(provenances.of(request, url))));
  }
}
