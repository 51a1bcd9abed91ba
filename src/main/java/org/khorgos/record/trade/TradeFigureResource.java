package org.khorgos.record.trade;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code trade-figures} over HTTP, and series of its figures. */
@Path("/v1/trade-figures")
public class TradeFigureResource extends DatasetResource {

  private final SeriesEndpoint series;

  TradeFigureResource(
      TradeFigureRepository repository, RequestDispatcher dispatcher, SeriesEndpoint series) {
    super(repository, dispatcher);
    this.series = series;
  }

  @GET
  @Path("series")
  @Blocking
  @Operation(hidden = true) // api.contract describes it, from the columns
  public Uni<Response> series(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher().ask(uri, headers, series::respond);
  }
}
