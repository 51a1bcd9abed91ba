package org.khorgos.record.actor;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code actors} over HTTP. */
@Path("/v1/actors")
public class ActorResource extends DatasetResource {

  ActorResource(ActorRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
