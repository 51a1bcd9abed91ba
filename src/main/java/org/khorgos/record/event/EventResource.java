package org.khorgos.record.event;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code events} over HTTP. */
@Path("/v1/events")
public class EventResource extends DatasetResource {

  EventResource(EventRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
