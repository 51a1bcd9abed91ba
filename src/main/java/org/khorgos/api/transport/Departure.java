package org.khorgos.api.transport;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices that a client has closed its connection before it had its response. */
final class Departure {

  private static final String KEY = Departure.class.getName();

  private final List<Runnable> listeners = new ArrayList<>();
  private boolean happened;

  private Departure() {}

  /** Begins to watch the client of a request; to be called on its event loop. */
  static void watch(RoutingContext request) {
    var departure = new Departure();
    request.put(KEY, departure);
    request.addEndHandler(
        end -> {
          if (end.failed()) {
            departure.happen();
          }
        });
  }

  /** That of the client of a request; of none, if there is no request. */
  static Departure of(@Nullable RoutingContext request) {
    Departure watched = request == null ? null : request.get(KEY);
    return watched == null ? new Departure() : watched;
  }

  private void happen() {
    List<Runnable> all;
    synchronized (this) {
      happened = true;
      all = List.copyOf(listeners);
    }
    all.forEach(Runnable::run);
  }

  /** Runs something when the client has gone; at once, if it has. */
  void then(Runnable listener) {
    boolean now;
    synchronized (this) {
      now = happened;
      listeners.add(listener);
    }
    if (now) {
      listener.run();
    }
  }
}
