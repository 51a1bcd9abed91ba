package org.khorgos.api.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.query.columns.ListDefinition;

/** A list over HTTP, in every format. Its parameters follow from its columns. */
public abstract class ListResource {

  private final ListDefinition<?> dataset;
  private final RequestDispatcher dispatcher;

  protected ListResource(ListDefinition<?> dataset, RequestDispatcher dispatcher) {
    this.dataset = dataset;
    this.dispatcher = dispatcher;
  }

  @GET
  @Blocking
  @Operation(hidden = true) // api.contract describes it, from the columns
  public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.list(dataset, uri, headers);
  }

  @GET
  @Path("aggregate")
  @Blocking
  @Operation(hidden = true) // api.contract describes it, from the columns
  public Uni<Response> aggregate(@Context UriInfo uri, @Context HttpHeaders headers) {
    return dispatcher.aggregate(dataset, uri, headers);
  }

  ListDefinition<?> dataset() {
    return dataset;
  }

  protected RequestDispatcher dispatcher() {
    return dispatcher;
  }
}
