package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.Limits;
import org.khorgos.query.aggregate.AggregateEngine;
import org.khorgos.query.aggregate.AggregateParser;
import org.khorgos.query.aggregate.AggregateQuery;
import org.khorgos.query.aggregate.AggregateResult;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.parse.Url;

/** Responds with groups of the records of a list. */
@Singleton
class AggregateResponses {

  private final AggregateEngine engine;
  private final ProvenanceFactory provenances;
  private final TableResponses tables;
  private final QueryResults results;

  AggregateResponses(
      AggregateEngine engine,
      ProvenanceFactory provenances,
      TableResponses tables,
      QueryResults results) {
    this.engine = engine;
    this.provenances = provenances;
    this.tables = tables;
    this.results = results;
  }

  <E> Uni<Response> respond(ListDefinition<E> dataset, ApiRequest request) {
    return tables.respond(request, parameters -> groups(dataset, parameters, request));
  }

  PreparedResponse ask(ListDefinition<?> dataset, ApiRequest request) {
    return groups(dataset, request.parameters(), request);
  }

  private <E> Groups<E> groups(
      ListDefinition<E> dataset, Map<String, List<String>> parameters, ApiRequest request) {
    return new Groups<>(
        request, AggregateParser.parse(dataset, parameters, request.release().vocabularies()));
  }

  private final class Groups<E> implements TableResponse {

    private final ApiRequest request;
    private final AggregateQuery<E> aggregation;

    Groups(ApiRequest request, AggregateQuery<E> aggregation) {
      this.request = request;
      this.aggregation = aggregation;
    }

    @Override
    public Url url() {
      return new Url(aggregation.dataset().aggregatePath(), aggregation.parameters());
    }

    @Override
    public List<? extends Column<?>> columns() {
      return aggregation.columns();
    }

    @Override
    public Object json() {
      return AggregateEnvelope.of(
          engine.first(aggregation.limit().orElse(Limits.DEFAULT_GROUPS), aggregation),
          tables.links(request, url(), url().without("limit")),
          Envelope.Meta.of(provenances.of(request, url())));
    }

    /** Complete unless a limit is given: a file has no place to say that it is truncated. */
    @Override
    public Result whole(Provenance provenance) {
      AggregateResult shown =
          aggregation
              .limit()
              .map(most -> engine.first(most, aggregation))
              .orElseGet(() -> engine.all(aggregation));
      return new Result(
          aggregation.dataset().name() + "-aggregate",
          "a group of records, each of which is " + aggregation.dataset().description(),
          "",
          shown.columns(),
          row -> shown.rows().forEach(row),
          provenance,
          results.shelf(provenance));
    }
  }
}
