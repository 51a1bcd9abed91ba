package org.khorgos.record.timeline;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The search in all datasets, over HTTP. */
@Path("/v1/search")
public class SearchResource extends ListResource {

  SearchResource(SearchRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
