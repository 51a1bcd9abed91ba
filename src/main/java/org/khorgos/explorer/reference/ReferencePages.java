package org.khorgos.explorer.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.query.parse.Url;

/** Answers with pages of the reference, which change when the contract does. */
@Singleton
class ReferencePages {

  private final ResponseCache answers;
  private final Templates templates;
  private final PageFrames frames;
  private final Specification specification;

  ReferencePages(
      ResponseCache answers, Templates templates, PageFrames frames, Specification specification) {
    this.answers = answers;
    this.templates = templates;
    this.frames = frames;
    this.specification = specification;
  }

  /**
   * A page.
   *
   * @param template that shows it
   * @param view makes what it shows
   */
  Uni<Response> page(
      ApiRequest request,
      String path,
      String title,
      String template,
      Function<ReferenceLinks, ?> view) {
    request.refuse("the reference");
    Url url = new Url(path, Map.of());
    var places = new ReferenceLinks(new PageLinks(request.release()));
    return answers.page(
        request,
        url,
        templates.look() + specification.digest(),
        () ->
            templates.html(
                template, frames.around(title, request.release(), url), view.apply(places)));
  }
}
