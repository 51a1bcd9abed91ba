package org.khorgos.timeline;

import jakarta.ws.rs.Path;
import org.khorgos.http.Desk;
import org.khorgos.http.ListResource;

/** Every dated record, over HTTP. */
@Path("/v1/timeline")
public class TimelineResource extends ListResource {

  TimelineResource(TimelineRepository repository, Desk desk) {
    super(repository, desk);
  }
}
