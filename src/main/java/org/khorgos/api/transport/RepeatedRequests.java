package org.khorgos.api.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khorgos.api.metrics.MeasuredPath;
import org.khorgos.api.metrics.ResponseMeter;
import org.khorgos.release.ReleaseCatalogue;

/**
 * Responds to a request that came before, byte for byte, from the event loop and before it is
 * parsed (decision 22). What is kept here are headers; the body is the one that {@link
 * ResponseCache} keeps under the same ETag.
 */
@Singleton
public class RepeatedRequests {

  /** After {@link ResponseDefaults}, before all routes. */
  private static final int PRIORITY = 400;

  private static final long CHARACTERS = 16_000_000;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** Headers of one message, or of a body that a 304 does not have. */
  private static final Set<String> OF_ONE_MESSAGE =
      Set.of("date", "connection", "transfer-encoding", "set-cookie");

  private static final Set<String> OF_A_BODY =
      Set.of("content-length", "content-type", "content-encoding", "content-disposition");

  /**
   * What was sent.
   *
   * @param gzip whether the body was compressed
   * @param path what it is measured under
   */
  private record Known(
      WeakETag etag, boolean gzip, String path, List<Map.Entry<String, String>> headers) {
    int weight() {
      return headers.stream().mapToInt(e -> e.getKey().length() + e.getValue().length()).sum();
    }
  }

  private final Cache<String, Known> known =
      Caffeine.newBuilder()
          .maximumWeight(CHARACTERS)
          .weigher((String request, Known response) -> request.length() + response.weight())
          .build();

  private final ReleaseCatalogue releases;
  private final ResponseCache responses;
  private final ResponseMeter meter;

  RepeatedRequests(ReleaseCatalogue releases, ResponseCache responses, ResponseMeter meter) {
    this.releases = releases;
    this.responses = responses;
    this.meter = meter;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, PRIORITY);
  }

  private void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (releases.releases().isEmpty() || request.headers().contains("Range")) {
      context.next();
      return;
    }
    String key = key(request);
    Known response = known.getIfPresent(key);
    boolean sent = response != null && send(response, context);
    if (!sent) {
      if (request.method().equals(HttpMethod.GET)) {
        context.addHeadersEndHandler(end -> keep(key, context));
      }
      Departure.watch(context);
      context.next();
    }
  }

  /** All that a response depends on; {@link ResponseCache} says so in the header Vary. */
  private String key(HttpServerRequest request) {
    return String.join(
        " ",
        releases.current().version(),
        request.uri(),
        request.headers().getAll(HttpHeaders.ACCEPT).toString(),
        String.valueOf(ResponseCache.accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))));
  }

  private void keep(String key, RoutingContext context) {
    HttpServerResponse response = context.response();
    String etag = response.headers().get(HttpHeaders.ETAG);
    if (response.getStatusCode() == OK && etag != null && responses.find(etag).isPresent()) {
      List<Map.Entry<String, String>> headers = new ArrayList<>();
      response
          .headers()
          .forEach(
              (name, value) -> {
                String lower = name.toLowerCase(Locale.ROOT);
                if (!OF_ONE_MESSAGE.contains(lower) && !Admission.HEADERS.contains(lower)) {
                  headers.add(Map.entry(name, value));
                }
              });
      boolean gzip = response.headers().contains(HttpHeaders.CONTENT_ENCODING, "gzip", true);
      known.put(
          key, new Known(new WeakETag(etag), gzip, MeasuredPath.of(context), List.copyOf(headers)));
    }
  }

  /** False when the body is no longer kept. */
  private boolean send(Known known, RoutingContext context) {
    HttpServerResponse response = context.response();
    MeasuredPath.set(known.path(), context);
    if (known.etag().isKnownTo(context.request().headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
      meter.countNotModified();
      response.setStatusCode(NOT_MODIFIED);
      putHeaders(known, response, OF_A_BODY);
      response.end();
      return true;
    }
    Optional<byte[]> body =
        responses.find(known.etag().etag()).flatMap(kept -> kept.inMemory(known.gzip()));
    if (body.isEmpty()) {
      return false;
    }
    meter.countCached();
    putHeaders(known, response, Set.of());
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(BufferImpl.buffer(Unpooled.wrappedBuffer(body.get())));
    }
    return true;
  }

  private static void putHeaders(Known known, HttpServerResponse response, Set<String> but) {
    known.headers().forEach(header -> response.headers().remove(header.getKey()));
    for (Map.Entry<String, String> header : known.headers()) {
      if (!but.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        response.headers().add(header.getKey(), header.getValue());
      }
    }
  }
}
