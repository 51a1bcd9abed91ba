package org.khorgos.api.rest;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.execute.ReferringRecords;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Responds with a single record. */
@Singleton
class RecordResponses {

  private final QueryEngine engine;
  private final ReferringRecords relations;
  private final ResponseCache responses;
  private final ProvenanceFactory provenances;
  private final RecordLookup lookup;

  RecordResponses(
      QueryEngine engine,
      ReferringRecords relations,
      ResponseCache responses,
      ProvenanceFactory provenances,
      RecordLookup lookup) {
    this.lookup = lookup;
    this.engine = engine;
    this.relations = relations;
    this.responses = responses;
    this.provenances = provenances;
  }

  Uni<Response> respond(ListDefinition<?> dataset, String id, ApiRequest request) {
    var given = new LinkedHashMap<>(request.parameters());
    List<String> include = given.remove("include");
    refuse(dataset, given);
    return lookup.of(
        dataset,
        id,
        dataset.path(),
        request.release(),
        () -> record(dataset, only(id, include), id, request));
  }

  private static Map<String, List<String>> only(String id, @Nullable List<String> include) {
    return include == null
        ? Map.of("id", List.of(id))
        : Map.of("id", List.of(id), "include", include);
  }

  private <E> Uni<Response> record(
      ListDefinition<E> dataset, Map<String, List<String>> given, String id, ApiRequest request) {
    Query<E> query = QueryParser.parse(dataset, given, true, request.release().vocabularies());
    Url url = new Url(path(dataset, id), query.parameters()).without("id");
    Query<E> whole = query.toBuilder().showingAll().build();
    return responses.json(request, url, () -> envelope(whole, id, url, request));
  }

  private static void refuse(ListDefinition<?> dataset, Map<String, List<String>> parameters) {
    String detail = "is not a parameter of a single record; it may be one of " + dataset.path();
    List<ParameterError> errors =
        parameters.entrySet().stream()
            .map(
                given ->
                    new ParameterError(
                        given.getKey(),
                        String.join(",", given.getValue()),
                        detail,
                        List.of(),
                        List.of()))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(BAD_REQUEST, "A single record takes no parameters.", errors);
    }
  }

  private <E> Envelope.One envelope(Query<E> query, String id, Url url, ApiRequest request) {
    ListDefinition<E> dataset = query.dataset();
    Row record =
        Row.builder()
            .putAll(engine.page(query).rows().get(0))
            .put("related", relations.of(dataset, id, query.vocabularies()))
            .build();
    String self = request.release().pin(url).toString();
    Url csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return new Envelope.One(
        record,
        new Envelope.Links(self, null, request.release().pin(csv).toString()),
        Envelope.Meta.of(provenances.of(request, url)));
  }

  private static String path(ListDefinition<?> dataset, String id) {
    return dataset.path() + "/" + id;
  }
}
