package org.khorgos.api.transport;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.khorgos.api.metrics.RefusalMeter;
import org.khorgos.api.problem.Problem;
import org.khorgos.api.problem.ProblemMapper;

/**
 * Refuses a request for a new response at once, on the event loop, if its client asks too often
 * (RFC 6585, 4) or too many wait already. Cached responses, health and files of pages do not come
 * here or pass.
 */
@Singleton
class Admission {

  /** Headers of one client's response, which are not to be cached with it. */
  static final Set<String> HEADERS = Set.of("ratelimit", "ratelimit-policy");

  /** After {@link RepeatedRequests}, before all routes. */
  private static final int PRIORITY = 300;

  private static final List<String> FREE = List.of("/q/", "/static/");
  private static final String POLICY = "\"minute\"";

  private final ClientRates rates;
  private final WorkQueue queue;
  private final ProblemMapper problems;
  private final RefusalMeter refusals;

  Admission(ClientRates rates, WorkQueue queue, ProblemMapper problems, RefusalMeter refusals) {
    this.rates = rates;
    this.queue = queue;
    this.problems = problems;
    this.refusals = refusals;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, PRIORITY);
  }

  private void handle(RoutingContext context) {
    if (FREE.stream().anyMatch(context.request().path()::startsWith)) {
      context.next();
    } else if (queue.isFull()) {
      refusals.count(RefusalMeter.Reason.BUSY);
      refuse(context, SERVICE_UNAVAILABLE, WorkQueue.REFUSED);
    } else if (!rates.isOn() || isWithinRate(context)) {
      context.next();
    }
  }

  /** Otherwise it is refused. */
  private boolean isWithinRate(RoutingContext context) {
    SocketAddress client = context.request().remoteAddress();
    if (client == null || client.hostAddress() == null) {
      return true; // gone already
    }
    ConsumptionProbe probe = rates.count(client.hostAddress());
    HttpServerResponse response = context.response();
    long full = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset());
    // draft-ietf-httpapi-ratelimit-headers-10
    response
        .putHeader(
            "RateLimit-Policy",
            POLICY + ";q=" + rates.limit() + ";w=" + ClientRates.WINDOW.toSeconds())
        .putHeader("RateLimit", POLICY + ";r=" + probe.getRemainingTokens() + ";t=" + full);
    if (!probe.isConsumed()) {
      refusals.count(RefusalMeter.Reason.RATE);
      long wait = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
      response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      refuse(
          context,
          TOO_MANY_REQUESTS,
          "You asked for more than "
              + rates.limit()
              + " new responses in a minute. Try again in "
              + wait
              + " seconds. Cached responses are not counted.");
    }
    return probe.isConsumed();
  }

  private void refuse(RoutingContext context, Response.Status status, String detail) {
    problems.send(context, Problem.of(status, detail, context.request().path(), List.of()));
  }
}
