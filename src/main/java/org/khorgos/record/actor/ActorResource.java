package org.khorgos.record.actor;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.Desk;

/** The dataset {@code actors} over HTTP. */
@Path("/v1/actors")
public class ActorResource extends DatasetResource {

  ActorResource(ActorRepository repository, Desk desk) {
    super(repository, desk);
  }
}
