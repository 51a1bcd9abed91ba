package org.khorgos.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a path name the format: {@code /v1/exercises.csv} is {@code /v1/exercises} in CSV. */
@Provider
@PreMatching
public class FormatSuffix implements ContainerRequestFilter {

  private static final Pattern SUFFIXED =
      Pattern.compile("(/v1/(?!catalog\\.)[a-z-]+(?:/aggregate|/series)?)\\.([a-z-]+(?:\\.json)?)");

  private final Negotiation negotiation;

  FormatSuffix(Negotiation negotiation) {
    this.negotiation = negotiation;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher path = SUFFIXED.matcher(request.getUriInfo().getRequestUri().getPath());
    if (path.matches()) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, negotiation.mediaType(path.group(2)));
      request.setRequestUri(
          request.getUriInfo().getRequestUriBuilder().replacePath(path.group(1)).build());
    }
  }
}
