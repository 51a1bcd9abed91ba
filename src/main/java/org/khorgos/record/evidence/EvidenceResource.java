package org.khorgos.record.evidence;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.ListResource;
import org.khorgos.api.rest.RequestDispatcher;

/** Every citation, over HTTP. */
@Path("/v1/evidence")
public class EvidenceResource extends ListResource {

  EvidenceResource(EvidenceRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
