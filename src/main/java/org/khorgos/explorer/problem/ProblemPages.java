package org.khorgos.explorer.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.problem.Problem;
import org.khorgos.api.problem.ProblemPageRenderer;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.Templates;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ReleaseCatalogue;

/** Renders the pages for errors, with links to corrected requests. */
@Singleton
class ProblemPages implements ProblemPageRenderer {

  /** Those with a message of their own. */
  private static final List<Response.Status> STATUSES =
      List.of(
          Response.Status.BAD_REQUEST,
          Response.Status.NOT_FOUND,
          Response.Status.GONE,
          Response.Status.SERVICE_UNAVAILABLE);

  private final ReleaseCatalogue releases;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;

  ProblemPages(
      ReleaseCatalogue releases, PageFrames frames, Templates templates, Messages messages) {
    this.releases = releases;
    this.frames = frames;
    this.templates = templates;
    this.messages = messages;
  }

  @Override
  public String html(Problem problem, Map<String, List<String>> parameters) {
    ServedRelease release = ServedRelease.newest(releases.current());
    var corrected = new CorrectedUrl(problem.instance(), parameters);
    var view =
        new View(
            messages.say("problem_" + message(problem.status())),
            problem.status(),
            problem.errors().isEmpty() || problem.status() == Response.Status.GONE.getStatusCode()
                ? problem.detail()
                : "",
            problem.errors().stream().map(error -> error(error, corrected)).toList());
    return templates.html(
        "problem",
        frames.around(view.title(), release, new Url(problem.instance(), Map.of())),
        view);
  }

  private static int message(int status) {
    return STATUSES.stream()
        .map(Response.Status::getStatusCode)
        .filter(code -> code == status)
        .findFirst()
        .orElse(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
  }

  private ErrorView error(ParameterError error, CorrectedUrl corrected) {
    return new ErrorView(
        error.parameter(),
        error.value() == null ? "" : error.value(),
        error.detail(),
        error.didYouMean().stream()
            .map(suggestion -> Link.to(suggestion, corrected.with(error, suggestion)))
            .toList(),
        error.allowed(),
        corrected.without(error));
  }

  /** The page of an error. */
  record View(String title, int status, String detail, List<ErrorView> errors) {}

  /**
   * An invalid parameter.
   *
   * @param without link to the request without it; empty where it is not a parameter
   */
  record ErrorView(
      String parameter,
      String value,
      String detail,
      List<Link> suggestions,
      List<String> allowed,
      String without) {}
}
