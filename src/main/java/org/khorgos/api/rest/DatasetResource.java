package org.khorgos.api.rest;

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
import org.khorgos.query.columns.ListDefinition;

/** A dataset over HTTP: the list, single records, and the lists within them. */
public abstract class DatasetResource extends ListResource {

  protected DatasetResource(ListDefinition<?> dataset, RequestDispatcher dispatcher) {
    super(dataset, dispatcher);
  }

  @GET
  @Path("{id}")
  @Blocking
  @Operation(hidden = true) // api.contract describes it, from the columns
  public Uni<Response> get(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher().below(dataset(), id, uri, headers);
  }
}
