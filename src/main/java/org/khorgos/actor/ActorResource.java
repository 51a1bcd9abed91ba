package org.khorgos.actor;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code actors} over HTTP. */
@Path("/v1/actors")
public class ActorResource extends DatasetResource {

  ActorResource(ActorRepository repository, Desk desk) {
    super(repository, desk);
  }
}
