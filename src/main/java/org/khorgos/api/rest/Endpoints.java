package org.khorgos.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.format.Json;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;

/** The endpoints that respond in JSON, for pages that show what the API responds. */
@Singleton
public class Endpoints {

  private final Lists lists;
  private final List<Endpoint> others;
  private final ListResponses pages;
  private final AggregateResponses groups;
  private final Json json;

  Endpoints(
      Lists lists,
      @All List<Endpoint> others,
      ListResponses pages,
      AggregateResponses groups,
      Json json) {
    this.lists = lists;
    this.others = others;
    this.pages = pages;
    this.groups = groups;
    this.json = json;
  }

  /**
   * Reads a request.
   *
   * @param path such as {@code /v1/exercises/aggregate}
   * @throws org.khorgos.query.parse.InvalidQueryException when anything is wrong with it
   */
  public PreparedResponse ask(String path, ApiRequest request) {
    for (Endpoint endpoint : others) {
      if (endpoint.path().equals(path)) {
        return endpoint.ask(request);
      }
    }
    for (ListDefinition<?> list : lists.all()) {
      if (path.equals(list.path())) {
        return pages.ask(list, request);
      }
      if (path.equals(list.aggregatePath())) {
        return groups.ask(list, request);
      }
    }
    throw new IllegalArgumentException("no endpoint at " + path);
  }

  /** The response as a client of the API reads it. */
  public JsonNode tree(PreparedResponse prepared) {
    return json.tree(prepared.json());
  }
}
