package org.khorgos.trade;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code trade-figures} over HTTP. */
@Path("/v1/trade-figures")
public class TradeFigureResource extends DatasetResource {

  TradeFigureResource(TradeFigureRepository repository, Desk desk) {
    super(repository, desk);
  }
}
