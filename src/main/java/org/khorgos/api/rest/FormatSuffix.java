package org.khorgos.api.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.query.columns.Lists;

/** Lets a path name the format: {@code /v1/exercises.csv} is {@code /v1/exercises} in CSV. */
@Provider
@PreMatching
public class FormatSuffix implements ContainerRequestFilter {

  private static final Pattern SUFFIXED =
      Pattern.compile("(/v1/[a-z-]+(?:/[a-z]+)?)\\.([a-z-]+(?:\\.json)?)");
  private final Negotiation negotiation;
  private final Instance<Lists> lists;
  private final Instance<DerivedTable> tables;

  FormatSuffix(Negotiation negotiation, Instance<Lists> lists, @Any Instance<DerivedTable> tables) {
    this.negotiation = negotiation;
    this.lists = lists;
    this.tables = tables;
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

  /** Lists are made only when Hibernate has started, and so after this filter. */
  private boolean hasFormats(String path) {
    return lists.get().all().stream()
            .anyMatch(list -> path.equals(list.path()) || path.equals(list.aggregatePath()))
        || lists.get().items().stream().anyMatch(list -> path.equals(list.path()))
        || tables.stream().anyMatch(table -> path.equals(table.path()));
  }
}
