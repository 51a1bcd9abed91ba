package org.khorgos.agreement;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code agreements} over HTTP. */
@Path("/v1/agreements")
public class AgreementResource extends DatasetResource {

  AgreementResource(AgreementRepository repository, Desk desk) {
    super(repository, desk);
  }
}
