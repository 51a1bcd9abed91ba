package org.khorgos.record.timeline;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;

/** Every dated record, over HTTP. */
@Path("/v1/timeline")
public class TimelineResource extends ListResource {

  TimelineResource(TimelineRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
