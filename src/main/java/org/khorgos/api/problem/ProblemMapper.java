package org.khorgos.api.problem;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;
import static jakarta.ws.rs.core.Response.Status.METHOD_NOT_ALLOWED;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.QueryTimeoutException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.metrics.RefusalMeter;
import org.khorgos.format.Json;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.sql.Cancellation;
import org.khorgos.query.sql.ReleaseScope;
import org.khorgos.release.NoReleaseException;

/** Maps every exception, and every status without a body, to a problem. */
@Singleton
public class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final int RETRY_SECONDS = 5;

  /** SQLSTATE of a statement that was cancelled for taking too long. */
  private static final String QUERY_CANCELED = "57014";

  /** Paths that serve programs alone, whatever they accept. */
  private static final List<String> NO_PAGES = List.of("/v1", "/q/");

  private final Json json;
  private final Lists lists;
  private final ProblemPageRenderer page;
  private final OutageLog outages;
  private final RefusalMeter refusals;

  ProblemMapper(
      Json json, Lists lists, ProblemPageRenderer page, OutageLog outages, RefusalMeter refusals) {
    this.json = json;
    this.lists = lists;
    this.page = page;
    this.outages = outages;
    this.refusals = refusals;
  }

  @ServerExceptionMapper
  public Response map(Throwable thrown, HttpServerRequest request) {
    Problem problem = problem(thrown, request.path());
    Response.ResponseBuilder response = Response.status(problem.status());
    if (isForPeople(request)) {
      response.type(HtmlHeaders.CONTENT_TYPE).entity(html(problem, request));
      HtmlHeaders.ALL.forEach((name, value) -> response.header(name, value));
    } else {
      response.type(Problem.MEDIA_TYPE).entity(problem);
    }
    if (thrown instanceof WebApplicationException web
        && web.getResponse().getHeaderString("Allow") != null) {
      response.header("Allow", web.getResponse().getHeaderString("Allow"));
    }
    if (problem.status() == SERVICE_UNAVAILABLE.getStatusCode()) {
      response.header("Retry-After", RETRY_SECONDS);
    }
    return response.header("Cache-Control", "no-store").build();
  }

  private static boolean isForPeople(HttpServerRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null
        && accept.contains("text/html")
        && NO_PAGES.stream().noneMatch(request.path()::startsWith);
  }

  private String html(Problem problem, HttpServerRequest request) {
    var parameters = new TreeMap<String, List<String>>();
    request.params().names().forEach(name -> parameters.put(name, request.params().getAll(name)));
    return page.html(problem, parameters);
  }

  private Problem problem(Throwable thrown, String path) {
    if (thrown instanceof InvalidQueryException bad) {
      List<ParameterError> errors = bad.errors();
      String detail =
          errors.size() == 1
              ? "One thing is wrong with the question: " + say(errors.get(0))
              : errors.size() + " things are wrong with the question; see errors.";
      return Problem.of(BAD_REQUEST, detail, path, errors);
    }
    if (thrown instanceof ProblemException problem) {
      return Problem.of(problem.status(), problem.detail(), path, problem.errors());
    }
    if (thrown instanceof NotFoundException) {
      return nowhere(path);
    }
    if (thrown instanceof WebApplicationException web) {
      Response.StatusType status = web.getResponse().getStatusInfo().toEnum();
      return Problem.of(web.getResponse().getStatus(), explain(status), path, List.of());
    }
    if (thrown instanceof NoReleaseException) {
      return Problem.of(
          SERVICE_UNAVAILABLE,
          "No release is loaded yet. Try again in a few seconds.",
          path,
          List.of());
    }
    if (thrown instanceof ReleaseScope.BehindException) {
      return Problem.of(
          SERVICE_UNAVAILABLE,
          "The database does not have the newest release yet. Try again in a few seconds.",
          path,
          List.of());
    }
    if (thrown instanceof Cancellation.CancelledException) {
      return Problem.of(SERVICE_UNAVAILABLE, "Nobody waits for this.", path, List.of());
    }
    if (thrown instanceof QueryTimeoutException || isCancelled(thrown)) {
      refusals.count(RefusalMeter.Reason.TIMEOUT);
      return Problem.of(
          SERVICE_UNAVAILABLE,
          "The question took too long and was stopped. Ask for less at once, or try again later.",
          path,
          List.of());
    }
    Optional<Outage> outage = Outage.behind(thrown);
    if (outage.isPresent()) {
      refusals.count(outage.get().reason());
      outages.note(outage.get().detail(), thrown);
      return Problem.of(SERVICE_UNAVAILABLE, outage.get().detail(), path, List.of());
    }
    String reference = UUID.randomUUID().toString();
    LOG.errorf(thrown, "Request failed, reference %s", reference);
    return Problem.of(
        INTERNAL_SERVER_ERROR,
        "Something failed here, not in your request. The log has it under the reference "
            + reference
            + ".",
        path,
        List.of());
  }

  private static String say(ParameterError error) {
    String guess =
        error.didYouMean().isEmpty()
            ? ""
            : " Did you mean " + String.join(" or ", error.didYouMean()) + "?";
    String value = error.value() == null ? "" : " “" + error.value() + "”";
    return error.parameter() + value + " " + error.detail() + "." + guess;
  }

  private static boolean isCancelled(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof SQLException sql && QUERY_CANCELED.equals(sql.getSQLState()));
  }

  public static String explain(Response.@Nullable StatusType status) {
    if (status == NOT_FOUND) {
      return "There is nothing at this path. /v1 lists what there is.";
    }
    return status == METHOD_NOT_ALLOWED
        ? "This path can be read (GET, HEAD) and asked for its options (OPTIONS), nothing else."
        : "The request could not be answered.";
  }

  /** The last route of all, for paths that no other route knows. */
  void onRouter(@Observes Router router) {
    router.route().last().handler(context -> send(context, nowhere(context.request().path())));
    // Before the server's own handler, which responds with the exception.
    router.route().order(Integer.MIN_VALUE).failureHandler(this::onFailure);
    router.errorHandler(BAD_REQUEST.getStatusCode(), this::onFailure);
    router.errorHandler(INTERNAL_SERVER_ERROR.getStatusCode(), this::onFailure);
  }

  private void onFailure(RoutingContext context) {
    Optional<String> malformed = RequestLine.error(context.request());
    boolean refused = context.statusCode() >= BAD_REQUEST.getStatusCode();
    int failed = refused ? context.statusCode() : INTERNAL_SERVER_ERROR.getStatusCode();
    int status = malformed.isPresent() ? BAD_REQUEST.getStatusCode() : failed;
    String detail = malformed.orElse(explain(Response.Status.fromStatusCode(status)));
    send(context, Problem.of(status, detail, context.request().path(), List.of()));
  }

  /** A path that does not exist, with a suggestion if it resembles a list. */
  private Problem nowhere(String path) {
    List<String> names = lists.all().stream().<String>map(ListDefinition::name).toList();
    List<String> near = Vocabulary.near(path.replaceAll("^/v1/|[./][^/]*$", ""), names);
    List<ParameterError> errors =
        near.isEmpty()
            ? List.of()
            : List.of(
                new ParameterError("path", path, "is not the path of a dataset", names, near));
    return Problem.of(NOT_FOUND, explain(NOT_FOUND), path, errors);
  }

  /** Sends a problem from outside JAX-RS. */
  public void send(RoutingContext context, Problem problem) {
    boolean forPeople = isForPeople(context.request());
    byte[] body =
        forPeople
            ? html(problem, context.request()).getBytes(StandardCharsets.UTF_8)
            : json.bytes(problem);
    HttpServerResponse response =
        context
            .response()
            .setStatusCode(problem.status())
            .putHeader("Content-Type", forPeople ? HtmlHeaders.CONTENT_TYPE : Problem.MEDIA_TYPE)
            .putHeader("Cache-Control", "no-store")
            .putHeader("Access-Control-Allow-Origin", "*")
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Content-Length", String.valueOf(body.length));
    if (problem.status() == SERVICE_UNAVAILABLE.getStatusCode()) {
      response.putHeader("Retry-After", Integer.toString(RETRY_SECONDS));
    }
    if (forPeople) {
      response.headers().addAll(HtmlHeaders.ALL);
    }
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(Buffer.buffer(body));
    }
  }
}
