package org.khorgos.explorer.problem;

import jakarta.inject.Singleton;
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

/** Pages that say why a question was not answered, with links to what was probably meant. */
@Singleton
class ProblemPages implements ProblemPageRenderer {

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
    var mended = new CorrectedUrl(problem.instance(), parameters);
    var view =
        new View(
            messages.say("problem_" + known(problem.status())),
            problem.status(),
            problem.errors().isEmpty() || problem.status() == GONE ? problem.detail() : "",
            problem.errors().stream().map(error -> error(error, mended)).toList());
    return templates.html(
        "problem",
        frames.around(view.title(), release, new Url(problem.instance(), Map.of())),
        view);
  }

  private static final int GONE = 410;
  private static final List<Integer> KNOWN = List.of(400, 404, GONE, 503);

  private static int known(int status) {
    return KNOWN.contains(status) ? status : 500;
  }

  private Said error(ParameterError error, CorrectedUrl mended) {
    return new Said(
        error.parameter(),
        error.value() == null ? "" : error.value(),
        error.detail(),
        error.didYouMean().stream()
            .map(guess -> Link.to(guess, mended.with(error, guess)))
            .toList(),
        error.allowed(),
        mended.without(error));
  }

  /** What went wrong. */
  record View(String title, int status, String detail, List<Said> errors) {}

  /**
   * One thing that is wrong.
   *
   * @param without the same question without it; empty where it is no part of a question
   */
  record Said(
      String parameter,
      String value,
      String detail,
      List<Link> guesses,
      List<String> allowed,
      String without) {}
}
