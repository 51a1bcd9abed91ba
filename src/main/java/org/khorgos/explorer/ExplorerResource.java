package org.khorgos.explorer;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.record.RecordPages;
import org.khorgos.explorer.search.SearchPages;
import org.khorgos.explorer.start.StartPages;
import org.khorgos.explorer.table.TablePages;
import org.khorgos.query.columns.ListDefinition;

/** The pages for tables, records and the search over HTTP. */
@Path("/")
public class ExplorerResource {

  private final StartPages start;
  private final TablePages tables;
  private final RecordPages records;
  private final SearchPages search;
  private final PageFrames frames;
  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;
  private final FormRedirects forms;

  ExplorerResource(
      StartPages start,
      TablePages tables,
      RecordPages records,
      SearchPages search,
      PageFrames frames,
      ResponseCache responses,
      RequestDispatcher dispatcher,
      FormRedirects forms) {
    this.start = start;
    this.tables = tables;
    this.records = records;
    this.search = search;
    this.frames = frames;
    this.responses = responses;
    this.dispatcher = dispatcher;
    this.forms = forms;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> start(@Context UriInfo uri, @Context HttpHeaders headers) {
    boolean html =
        headers.getAcceptableMediaTypes().stream()
            .anyMatch(accepted -> accepted.toString().startsWith(MediaType.TEXT_HTML));
    return html
        ? forms.respond(uri, headers, start::respond)
        : Uni.createFrom().item(responses.seeOther(withQuery(uri)));
  }

  private static String withQuery(UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    return query == null ? "/v1" : "/v1?" + query;
  }

  @GET
  @Path("explore")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> explore() {
    return Uni.createFrom().item(responses.seeOther("/"));
  }

  @GET
  @Path("explore/{dataset}")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> table(
      @PathParam("dataset") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
    ListDefinition<?> dataset = find(name);
    return forms.respond(uri, headers, request -> tables.respond(dataset, request));
  }

  @GET
  @Path("explore/{dataset}/{id}")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> record(
      @PathParam("dataset") String name,
      @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    ListDefinition<?> dataset = find(name);
    if (dataset.isView()) {
      throw new NotFoundException();
    }
    return dispatcher.ask(uri, headers, request -> records.respond(dataset, id, request));
  }

  @GET
  @Path("search")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> search(@Context UriInfo uri, @Context HttpHeaders headers) {
    return forms.respond(uri, headers, search::respond);
  }

  private ListDefinition<?> find(String name) {
    return frames.find(name).orElseThrow(NotFoundException::new);
  }
}
