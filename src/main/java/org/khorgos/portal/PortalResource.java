package org.khorgos.portal;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.http.Answers;
import org.khorgos.http.Desk;
import org.khorgos.http.Url;

/** The front door over HTTP. */
@Path("/")
public class PortalResource {

  /** The page needs nothing but itself; its JSON-LD is data and no script. */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Portal portal;
  private final LandingPage page;
  private final Answers answers;
  private final Desk desk;

  PortalResource(Portal portal, LandingPage page, Answers answers, Desk desk) {
    this.portal = portal;
    this.page = page;
    this.answers = answers;
    this.desk = desk;
  }

  @GET
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> entrance(@Context UriInfo uri, @Context HttpHeaders headers) {
    if (headers.getAcceptableMediaTypes().stream()
        .noneMatch(accepted -> accepted.toString().startsWith(MediaType.TEXT_HTML))) {
      return Uni.createFrom().item(answers.seeOther(withQuery(uri)));
    }
    Url url = new Url("/", Map.of());
    return desk.ask(
        uri,
        headers,
        inquiry -> {
          inquiry.refuse("the entrance");
          return answers.text(
              inquiry,
              url,
              "text/html;charset=utf-8",
              Map.of("Content-Security-Policy", POLICY),
              () -> page.html(answers.provenance(inquiry, url)));
        });
  }

  private static String withQuery(UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    return query == null ? "/v1" : "/v1?" + query;
  }

  @GET
  @Path("llms.txt")
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> llms(@Context UriInfo uri, @Context HttpHeaders headers) {
    return desk.ask(
        uri,
        headers,
        inquiry -> {
          inquiry.refuse("this text");
          return answers.text(
              inquiry,
              new Url("/llms.txt", Map.of()),
              "text/plain;charset=utf-8",
              Map.of(),
              () -> new LlmsText(portal).text());
        });
  }
}
