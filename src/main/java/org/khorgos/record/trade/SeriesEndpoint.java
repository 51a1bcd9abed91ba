package org.khorgos.record.trade;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.api.rest.Endpoint;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.rest.QueryResults;
import org.khorgos.api.rest.TableEnvelope;
import org.khorgos.api.rest.TableResponse;
import org.khorgos.api.rest.TableResponses;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.format.Provenance;
import org.khorgos.format.Result;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Answers with series of trade figures. */
@Singleton
class SeriesEndpoint implements Endpoint {

  private final TradeFigureRepository figures;
  private final SeriesTable table;
  private final QueryEngine engine;
  private final ProvenanceFactory provenances;
  private final TableResponses tables;
  private final QueryResults results;

  SeriesEndpoint(
      TradeFigureRepository figures,
      SeriesTable table,
      QueryEngine engine,
      ProvenanceFactory provenances,
      TableResponses tables,
      QueryResults results) {
    this.figures = figures;
    this.table = table;
    this.engine = engine;
    this.provenances = provenances;
    this.tables = tables;
    this.results = results;
  }

  Uni<Response> respond(ApiRequest request) {
    return tables.respond(request, parameters -> read(parameters, request));
  }

  @Override
  public String path() {
    return table.path();
  }

  @Override
  public PreparedResponse ask(ApiRequest request) {
    return read(request.parameters(), request);
  }

  private SeriesResponse read(Map<String, List<String>> parameters, ApiRequest request) {
    return new SeriesResponse(
        request, QueryParser.selection(figures, parameters, request.release().vocabularies()));
  }

  private final class SeriesResponse implements TableResponse {

    private final ApiRequest request;
    private final Query<TradeFigure> query;

    SeriesResponse(ApiRequest request, Query<TradeFigure> query) {
      this.request = request;
      this.query = query;
    }

    @Override
    public Url url() {
      return new Url(table.path(), query.parameters());
    }

    @Override
    public List<? extends Column<?>> columns() {
      return table.columns();
    }

    private List<Row> rows() {
      return Series.of(
          row -> engine.each(query.toBuilder().showing(Set.of("readings")).build(), row));
    }

    @Override
    public Object json() {
      return new TableEnvelope(
          rows(),
          tables.links(request, url(), url()),
          Envelope.Meta.of(provenances.of(request, url())));
    }

    @Override
    public Result whole(Provenance provenance) {
      List<Row> rows = rows();
      return new Result(
          "trade-figures-series",
          "what sources say of one flow in one period",
          "",
          table.columns(),
          row -> rows.forEach(row),
          provenance,
          results.shelf(provenance));
    }
  }
}
