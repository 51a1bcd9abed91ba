package org.khorgos.api.transport;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.query.columns.ListDefinition;

/** Lets a path name the format: {@code /v1/exercises.csv} is {@code /v1/exercises} in CSV. */
@Provider
@PreMatching
public class FormatSuffix implements ContainerRequestFilter {

  private static final Pattern SUFFIXED =
      Pattern.compile("(/v1/[a-z-]+(?:/[a-z]+)?)\\.([a-z-]+(?:\\.json)?)");
  private static final Set<String> BELOW_LISTS = Set.of("/aggregate", "/series");

  private final Negotiation negotiation;
  private final Instance<ListDefinition<?>> lists;

  FormatSuffix(Negotiation negotiation, @Any Instance<ListDefinition<?>> lists) {
    this.negotiation = negotiation;
    this.lists = lists;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher path = SUFFIXED.matcher(request.getUriInfo().getRequestUri().getPath());
    if (path.matches() && hasFormats(path.group(1))) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, negotiation.mediaType(path.group(2)));
      request.setRequestUri(
          request.getUriInfo().getRequestUriBuilder().replacePath(path.group(1)).build());
    }
  }

  /** Asked at each request: the columns cannot be made before Hibernate has started. */
  private boolean hasFormats(String path) {
    return lists.stream()
        .map(ListDefinition::path)
        .anyMatch(
            list ->
                path.equals(list)
                    || (path.startsWith(list)
                        && BELOW_LISTS.contains(path.substring(list.length()))));
  }
}
