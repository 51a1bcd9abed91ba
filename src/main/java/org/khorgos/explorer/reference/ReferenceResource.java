package org.khorgos.explorer.reference;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.query.columns.ListDefinition;

/** The guide to the API and the dictionary of each list, over HTTP. */
@Path("/reference")
public class ReferenceResource {

  private final ReferencePages pages;
  private final GuidePages guide;
  private final ListPages lists;
  private final ListEndpoints endpoints;
  private final PageFrames frames;
  private final Messages messages;
  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;

  ReferenceResource(
      ReferencePages pages,
      GuidePages guide,
      ListPages lists,
      ListEndpoints endpoints,
      PageFrames frames,
      Messages messages,
      ResponseCache responses,
      RequestDispatcher dispatcher) {
    this.pages = pages;
    this.guide = guide;
    this.lists = lists;
    this.endpoints = endpoints;
    this.frames = frames;
    this.messages = messages;
    this.responses = responses;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> guide(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(
        uri,
        headers,
        request ->
            pages.page(
                request,
                ReferenceLinks.START,
                messages.say("ref_title"),
                "reference",
                guide::view));
  }

  @GET
  @Path("{list}")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> list(
      @PathParam("list") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
    ListDefinition<?> list = find(name);
    return dispatcher.ask(
        uri,
        headers,
        request ->
            pages.page(
                request,
                ReferenceLinks.START + "/" + name,
                messages.say("ref_list_title", messages.label(name)),
                "list",
                places -> lists.view(list, places)));
  }

  /** Operations had pages of their own before Swagger UI took over (decision 20). */
  @GET
  @Path("calls/{id}")
  @Blocking
  @Operation(hidden = true)
  public Response formerCall(@PathParam("id") String id) {
    return responses.seeOther(endpoints.href(id).orElse(ReferenceLinks.START + "#endpoints"));
  }

  /** So had schemas. */
  @GET
  @Path("schemas{name: (/.*)?}")
  @Blocking
  @Operation(hidden = true)
  public Response formerSchema() {
    return responses.seeOther(ReferenceLinks.SWAGGER_UI);
  }

  private ListDefinition<?> find(String name) {
    return frames
        .find(name)
        .orElseThrow(
            () ->
                ProblemException.unknown(
                    "list",
                    name,
                    messages.say("ref_unknown_list", name),
                    frames.lists().stream().map(ListDefinition::name).toList()));
  }
}
