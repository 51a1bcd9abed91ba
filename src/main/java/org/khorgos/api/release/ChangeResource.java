package org.khorgos.api.release;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.release.Change;

/** What every release brought, over HTTP. */
@Path("/v1/changes")
public class ChangeResource extends ListResource {

  ChangeResource(ListDefinition<Change> changes, RequestDispatcher dispatcher) {
    super(changes, dispatcher);
  }
}
