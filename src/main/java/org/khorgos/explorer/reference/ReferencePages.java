package org.khorgos.explorer.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.query.parse.Url;

/** Answers with pages of the reference, which change when the contract does. */
@Singleton
class ReferencePages {

  private final Answers answers;
  private final Templates templates;
  private final Shells shells;
  private final Specification specification;

  ReferencePages(Answers answers, Templates templates, Shells shells, Specification specification) {
    this.answers = answers;
    this.templates = templates;
    this.shells = shells;
    this.specification = specification;
  }

  /**
   * A page.
   *
   * @param template that shows it
   * @param view makes what it shows
   */
  Uni<Response> page(
      Inquiry inquiry, String path, String title, String template, Function<Places, ?> view) {
    inquiry.refuse("the reference");
    Url url = new Url(path, Map.of());
    var places = new Places(new Links(inquiry.edition()));
    return answers.page(
        inquiry,
        url,
        templates.look() + specification.digest(),
        () ->
            templates.html(
                template, shells.around(title, inquiry.edition(), url), view.apply(places)));
  }
}
