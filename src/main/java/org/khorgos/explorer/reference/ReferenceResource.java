package org.khorgos.explorer.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.query.columns.ListDefinition;

/** How to ask, lists and schemas over HTTP. */
@Path("/reference")
public class ReferenceResource {

  private final ReferencePages pages;
  private final GuidePages guide;
  private final SchemaPages schemas;
  private final ListPages lists;
  private final Specification specification;
  private final PageFrames frames;
  private final Messages messages;
  private final RequestDispatcher dispatcher;

  ReferenceResource(
      ReferencePages pages,
      GuidePages guide,
      SchemaPages schemas,
      ListPages lists,
      Specification specification,
      PageFrames frames,
      Messages messages,
      RequestDispatcher dispatcher) {
    this.pages = pages;
    this.guide = guide;
    this.schemas = schemas;
    this.lists = lists;
    this.specification = specification;
    this.frames = frames;
    this.messages = messages;
    this.dispatcher = dispatcher;
  }

  @GET
  @NonBlocking
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
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> list(
      @PathParam("list") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
    ListDefinition<?> list =
        frames
            .find(name)
            .orElseThrow(
                () ->
                    unknown(
                        "list", name, frames.lists().stream().map(ListDefinition::name).toList()));
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

  @GET
  @Path("schemas")
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> schemas(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(
        uri,
        headers,
        request ->
            pages.page(
                request,
                ReferenceLinks.SCHEMAS,
                messages.say("ref_schemas"),
                "schemas",
                schemas::index));
  }

  @GET
  @Path("schemas/{name}")
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> schema(
      @PathParam("name") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
    List<String> known = specification.schemas();
    if (!known.contains(name)) {
      throw unknown("schema", name, known);
    }
    return dispatcher.ask(
        uri,
        headers,
        request ->
            pages.page(
                request,
                ReferenceLinks.SCHEMAS + "/" + name,
                name,
                "schema",
                places -> schemas.view(name, places)));
  }

  private ProblemException unknown(String what, String name, List<String> known) {
    return ProblemException.unknown(what, name, messages.say("ref_unknown_" + what, name), known);
  }
}
