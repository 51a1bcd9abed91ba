package org.khorgos.api.release;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.Desk;
import org.khorgos.api.rest.ListResource;
import org.khorgos.release.ChangeRepository;

/** What every release brought, over HTTP. */
@Path("/v1/changes")
public class ChangeResource extends ListResource {

  ChangeResource(ChangeRepository repository, Desk desk) {
    super(repository, desk);
  }
}
