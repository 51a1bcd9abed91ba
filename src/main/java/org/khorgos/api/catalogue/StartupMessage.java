package org.khorgos.api.catalogue;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Says, once the server listens, what to try. */
@Singleton
public class StartupMessage {

  private static final Logger LOG = Logger.getLogger("khorgos");

  void greet(@ObservesAsync HttpServerStart start) {
    String url = "http://localhost:" + start.options().getPort();
    LOG.infof(
        """
        Khorgos is open. Try:
          curl '%1$s/v1/exercises?year=2019'
          curl '%1$s/v1/exercises.csv?participant_only=china,kazakhstan'
          curl '%1$s/v1/trade-figures?year=2006..2008&measure=level,growth'
        Look at it: %1$s
        All there is: %1$s/v1, documented at %1$s/reference""",
        url);
  }
}
