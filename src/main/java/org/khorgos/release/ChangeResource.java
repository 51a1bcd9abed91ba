package org.khorgos.release;

import jakarta.ws.rs.Path;
import org.khorgos.http.Desk;
import org.khorgos.http.ListResource;

/** What every release brought, over HTTP. */
@Path("/v1/changes")
public class ChangeResource extends ListResource {

  ChangeResource(ChangeRepository repository, Desk desk) {
    super(repository, desk);
  }
}
