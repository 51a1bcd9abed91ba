package org.khorgos.record.evidence;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.Desk;
import org.khorgos.api.rest.ListResource;

/** Every citation, over HTTP. */
@Path("/v1/evidence")
public class CitationResource extends ListResource {

  CitationResource(CitationRepository repository, Desk desk) {
    super(repository, desk);
  }
}
