package org.khorgos.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.format.Json;
import org.khorgos.query.columns.ListDefinition;

/**
 * Everything that answers in JSON under one roof: pages show what the API answers, and so they ask
 * as it is asked.
 */
@Singleton
public class Endpoints {

  private static final String GROUPS = "/aggregate";

  private final List<ListDefinition<?>> lists;
  private final List<Endpoint> others;
  private final ListResponses pages;
  private final AggregateResponses groups;
  private final Json json;

  Endpoints(
      @All List<ListDefinition<?>> lists,
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
   * Reads a question to the API.
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
    return path.endsWith(GROUPS)
        ? ask(path.substring(0, path.length() - GROUPS.length()), request, groups::ask)
        : ask(path, request, pages::ask);
  }

  private PreparedResponse ask(
      String path,
      ApiRequest request,
      BiFunction<ListDefinition<?>, ApiRequest, PreparedResponse> endpoint) {
    return lists.stream()
        .filter(list -> list.path().equals(path))
        .findFirst()
        .map(list -> endpoint.apply(list, request))
        .orElseThrow(() -> new IllegalArgumentException("Nothing answers at " + path));
  }

  /** What is answered, as a client of the API reads it. */
  public JsonNode tree(PreparedResponse answered) {
    return json.tree(answered.json());
  }
}
