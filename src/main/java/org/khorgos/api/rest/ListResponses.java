package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Responds with a list: in pages as JSON, complete in any other format. */
@Singleton
class ListResponses {

  private final QueryEngine engine;
  private final Negotiation negotiation;
  private final ResponseCache responses;
  private final ProvenanceFactory provenances;
  private final FileResponses whole;

  ListResponses(
      QueryEngine engine,
      Negotiation negotiation,
      ResponseCache responses,
      ProvenanceFactory provenances,
      FileResponses whole) {
    this.engine = engine;
    this.negotiation = negotiation;
    this.responses = responses;
    this.provenances = provenances;
    this.whole = whole;
  }

  Uni<Response> respond(ListDefinition<?> dataset, ApiRequest request) {
    Optional<Format> format = negotiation.format(request.headers());
    return format.isPresent()
        ? whole.respond(dataset, format.get(), request)
        : page(dataset, request);
  }

  private Uni<Response> page(ListDefinition<?> dataset, ApiRequest request) {
    ListPage given = ask(dataset, request);
    return responses.json(request, given.url(), given::json, ListResponses::linkToNext);
  }

  ListPage ask(ListDefinition<?> dataset, ApiRequest request) {
    return new ListPage(
        QueryParser.parse(dataset, request.parameters(), true, request.release().vocabularies()),
        request);
  }

  /** A page of a list. */
  final class ListPage implements PreparedResponse {

    private final Query<?> query;
    private final ApiRequest request;

    ListPage(Query<?> query, ApiRequest request) {
      this.query = query;
      this.request = request;
    }

    @Override
    public Url url() {
      return new Url(query.dataset().path(), query.parameters());
    }

    @Override
    public Envelope.Many json() {
      return envelope(query, url(), request);
    }
  }

  private Envelope.Many envelope(Query<?> query, Url url, ApiRequest request) {
    Page page = engine.page(query);
    ServedRelease release = request.release();
    String next =
        page.next().map(cursor -> release.pin(url.with("cursor", cursor)).toString()).orElse(null);
    Url csv = url.without("cursor", "limit", "facets").suffixed(".csv");
    return new Envelope.Many(
        page.rows(),
        new Envelope.PageInfo(page.total(), query.limit(), page.next().orElse(null)),
        page.facets(),
        new Envelope.Links(release.pin(url).toString(), next, release.pin(csv).toString()),
        Envelope.Meta.of(provenances.of(request, url)));
  }

  private static Map<String, String> linkToNext(Envelope.Many envelope) {
    String next = envelope.links().next();
    return next == null ? Map.of() : Map.of(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
  }
}
