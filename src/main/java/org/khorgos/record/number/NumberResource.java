package org.khorgos.record.number;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;

/** Every number, over HTTP. */
@Path("/v1/numbers")
public class NumberResource extends ListResource {

  NumberResource(NumberRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
