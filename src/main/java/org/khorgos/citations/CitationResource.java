package org.khorgos.citations;

import jakarta.ws.rs.Path;
import org.khorgos.http.Desk;
import org.khorgos.http.ListResource;

/** Every citation, over HTTP. */
@Path("/v1/evidence")
public class CitationResource extends ListResource {

  CitationResource(CitationRepository repository, Desk desk) {
    super(repository, desk);
  }
}
