package org.khorgos.record.relation;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code relations} over HTTP. */
@Path("/v1/relations")
public class RelationResource extends DatasetResource {

  RelationResource(RelationRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
