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
import org.khorgos.query.parse.Url;

/** Renders pages of the reference. */
@Singleton
class ReferencePages {

  private final ResponseCache responses;
  private final Templates templates;
  private final PageFrames frames;

  ReferencePages(ResponseCache responses, Templates templates, PageFrames frames) {
    this.responses = responses;
    this.templates = templates;
    this.frames = frames;
  }

  /**
   * A page.
   *
   * @param view makes the view model for the template
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
    return responses.page(
        request,
        url,
        templates.look(),
        () ->
            templates.html(
                template, frames.around(title, request.release(), url), view.apply(places)));
  }
}
