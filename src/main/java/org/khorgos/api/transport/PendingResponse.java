package org.khorgos.api.transport;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.khorgos.query.sql.Cancellation;

/** A response that is being worked out, for as long as a client waits for it. */
final class PendingResponse extends CompletableFuture<EncodedResponse> {

  private static final Logger LOG = Logger.getLogger(PendingResponse.class);

  private final Cancellation cancellation = new Cancellation();
  private int clients = 1;

  /** The client that asked first may go away. */
  PendingResponse(Departure first) {
    first.then(this::leave);
  }

  /** Works it out on this thread. */
  void complete(Supplier<EncodedResponse> work) {
    try {
      complete(cancellation.within(work));
    } catch (RuntimeException | Error failed) {
      completeExceptionally(failed);
    }
  }

  /** One more client waits for it. False if it was given up, because all had gone. */
  boolean join(Departure client) {
    synchronized (this) {
      if (clients == 0 && !isDone()) {
        return false;
      }
      clients++;
    }
    client.then(this::leave);
    return true;
  }

  private synchronized void leave() {
    clients--;
    if (clients == 0 && !isDone()) {
      // It asks the database, which takes a moment, and this may be an event loop.
      Infrastructure.getDefaultWorkerPool().execute(this::giveUp);
    }
  }

  private void giveUp() {
    try {
      cancellation.cancel();
    } catch (SQLException unreachable) {
      LOG.debug("A statement that nobody waits for goes on until its timeout", unreachable);
    }
  }
}
