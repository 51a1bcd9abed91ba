package org.khorgos.event;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code events} over HTTP. */
@Path("/v1/events")
public class EventResource extends DatasetResource {

  EventResource(EventRepository repository, Desk desk) {
    super(repository, desk);
  }
}
