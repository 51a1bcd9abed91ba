package org.khorgos.api.transport;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.METHOD_NOT_ALLOWED;
import static jakarta.ws.rs.core.Response.Status.NO_CONTENT;
import static jakarta.ws.rs.core.Response.Status.REQUEST_URI_TOO_LONG;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.api.metrics.MeasuredPath;
import org.khorgos.api.problem.Problem;
import org.khorgos.api.problem.ProblemMapper;
import org.khorgos.api.problem.RequestLine;

/**
 * What holds for every response, errors included: any page may read it, nothing can be written,
 * URLs have a bound.
 */
@Singleton
public class ResponseDefaults {

  private static final int PRIORITY = 500;
  private static final int LAST_ASCII = 0x7F;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final ProblemMapper problems;
  private final int longestUrl;

  ResponseDefaults(
      ProblemMapper problems, @ConfigProperty(name = "khorgos.url.max") int longestUrl) {
    this.problems = problems;
    this.longestUrl = longestUrl;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, PRIORITY);
  }

  private void handle(RoutingContext context) {
    MeasuredPath.begin(context);
    HttpServerResponse response = context.response();
    response
        .putHeader("Access-Control-Allow-Origin", "*")
        .putHeader(
            "Access-Control-Expose-Headers",
            "ETag, Link, Location, Retry-After, Content-Disposition, Khorgos-Release,"
                + " RateLimit, RateLimit-Policy")
        .putHeader("X-Content-Type-Options", "nosniff");
    context.addHeadersEndHandler(sent -> keepEncoding(context.request(), response));
    HttpMethod method = context.request().method();
    String uri = context.request().uri();
    Optional<String> malformed = RequestLine.error(context.request());
    if (uri.length() > longestUrl) {
      refuse(
          context,
          REQUEST_URI_TOO_LONG,
          "The URL has " + uri.length() + " characters; at most " + longestUrl + " are read.");
    } else if (uri.chars().anyMatch(character -> character > LAST_ASCII)) {
      refuse(
          context,
          BAD_REQUEST,
          "The URL has letters that must be percent-encoded as UTF-8 (RFC 3986); with curl: curl"
              + " --get --data-urlencode 'q=…' URL");
    } else if (malformed.isPresent()) {
      refuse(context, BAD_REQUEST, malformed.get());
    } else if (method.equals(HttpMethod.OPTIONS)) {
      response
          .setStatusCode(NO_CONTENT.getStatusCode())
          .putHeader("Allow", METHODS)
          .putHeader("Access-Control-Allow-Methods", METHODS)
          .putHeader("Access-Control-Allow-Headers", "Accept, If-None-Match")
          .putHeader("Access-Control-Max-Age", "86400")
          .end();
    } else if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
      context.next();
    } else {
      response.putHeader("Allow", METHODS);
      refuse(context, METHOD_NOT_ALLOWED, ProblemMapper.explain(METHOD_NOT_ALLOWED));
    }
  }

  /**
   * Our own encoding holds: the server's compression marks what it must leave alone. It takes the
   * mark away again, but for HEAD.
   */
  private static void keepEncoding(HttpServerRequest request, HttpServerResponse response) {
    MultiMap headers = response.headers();
    if (headers.contains(HttpHeaders.CONTENT_ENCODING, "gzip", true)) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    } else if (request.method().equals(HttpMethod.HEAD)) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
    }
  }

  private void refuse(RoutingContext context, Response.Status status, String detail) {
    problems.send(context, Problem.of(status, detail, context.request().path(), List.of()));
  }
}
