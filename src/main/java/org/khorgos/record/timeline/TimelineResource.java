package org.khorgos.record.timeline;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.Desk;
import org.khorgos.api.rest.ListResource;

/** Every dated record, over HTTP. */
@Path("/v1/timeline")
public class TimelineResource extends ListResource {

  TimelineResource(TimelineRepository repository, Desk desk) {
    super(repository, desk);
  }
}
