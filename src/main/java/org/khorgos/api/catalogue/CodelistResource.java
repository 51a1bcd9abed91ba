package org.khorgos.api.catalogue;

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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.query.columns.CodeList;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.parse.Url;

/** Every closed list of values, with what each value means. */
@Path("/v1/codelists")
@Tag(ref = "catalogue")
public class CodelistResource {

  private static final String PATH = "/v1/codelists";

  private final Map<String, CodeList> lists;
  private final RequestDispatcher dispatcher;

  CodelistResource(Lists lists, RequestDispatcher dispatcher) {
    this.lists = CodeList.of(lists.all());
    this.dispatcher = dispatcher;
  }

  @Schema(name = "Codelists", description = "All closed lists")
  record AllLists(
      @Schema(required = true) List<CodeList> data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}

  @Schema(name = "CodelistAnswer", description = "A closed list in its envelope")
  record OneList(
      @Schema(required = true) CodeList data,
      @Schema(required = true) Envelope.Links links,
      @Schema(required = true) Envelope.Meta meta) {}

  @GET
  @Blocking
  @Operation(
      operationId = "listCodelists",
      summary = "List the code lists",
      description = "Every closed list of values, with what each value means and where it is used.")
  @APIResponse(
      responseCode = "200",
      description = "The lists",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AllLists.class)))
  public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Url url = new Url(PATH, Map.of());
    return dispatcher.fixed(
        uri,
        headers,
        url,
        "the code lists",
        (release, links, meta) -> new AllLists(List.copyOf(lists.values()), links, meta));
  }

  @GET
  @Path("{name}")
  @Blocking
  @Operation(
      operationId = "getCodelist",
      summary = "Get a code list",
      description = "Every value of a closed list, with what it means.")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OneList.class)))
  public Uni<Response> get(
      @Parameter(description = "Name of the list.", example = "certainty") @PathParam("name")
          String name,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    CodeList list = find(name);
    Url url = new Url(list.href(), Map.of());
    return dispatcher.fixed(
        uri, headers, url, "a code list", (release, links, meta) -> new OneList(list, links, meta));
  }

  private CodeList find(String name) {
    if (!lists.containsKey(name)) {
      List<String> known = List.copyOf(lists.keySet());
      throw ProblemException.unknown("name", name, "There is no code list “" + name + "”.", known);
    }
    return lists.getOrDefault(name, List.copyOf(lists.values()).get(0));
  }
}
