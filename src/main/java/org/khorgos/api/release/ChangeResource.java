package org.khorgos.api.release;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.release.ChangeRepository;

/** What every release brought, over HTTP. */
@Path("/v1/changes")
public class ChangeResource extends ListResource {

  ChangeResource(ChangeRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
