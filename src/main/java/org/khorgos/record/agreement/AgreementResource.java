package org.khorgos.record.agreement;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code agreements} over HTTP. */
@Path("/v1/agreements")
public class AgreementResource extends DatasetResource {

  AgreementResource(AgreementRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
