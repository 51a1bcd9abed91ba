package org.khorgos.explorer;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.explorer.chart.Chart;
import org.khorgos.explorer.chart.ChartPages;

/** Charts over HTTP. */
@Path("/charts")
public class ChartResource {

  private final ChartPages pages;
  private final RequestDispatcher dispatcher;
  private final FormRedirects forms;

  ChartResource(ChartPages pages, RequestDispatcher dispatcher, FormRedirects forms) {
    this.pages = pages;
    this.dispatcher = dispatcher;
    this.forms = forms;
  }

  @GET
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> index(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.ask(uri, headers, pages::index);
  }

  @GET
  @Path("{name}")
  @Blocking
  @Operation(hidden = true)
  public Uni<Response> chart(
      @PathParam("name") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
    Chart chart = pages.find(name).orElseThrow(NotFoundException::new);
    return forms.respond(uri, headers, request -> pages.respond(chart, request));
  }
}
