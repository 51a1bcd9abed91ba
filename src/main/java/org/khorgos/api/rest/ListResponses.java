package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;
import org.khorgos.release.ServedRelease;

/** Answers questions to a dataset: in pages as JSON, whole in any other format. */
@Singleton
class ListResponses {

  private final QueryEngine engine;
  private final Negotiation negotiation;
  private final ResponseCache answers;
  private final FileResponses whole;

  ListResponses(
      QueryEngine engine, Negotiation negotiation, ResponseCache answers, FileResponses whole) {
    this.engine = engine;
    this.negotiation = negotiation;
    this.answers = answers;
    this.whole = whole;
  }

  Uni<Response> answer(ListDefinition<?> dataset, ApiRequest inquiry) {
    Optional<Format> format = negotiation.format(inquiry.headers());
    return format.isPresent()
        ? whole.answer(dataset, format.get(), inquiry)
        : page(dataset, inquiry);
  }

  private Uni<Response> page(ListDefinition<?> dataset, ApiRequest inquiry) {
    Asked asked = ask(dataset, inquiry);
    return answers.json(inquiry, asked.url(), asked::json, ListResponses::linkToNext);
  }

  Asked ask(ListDefinition<?> dataset, ApiRequest inquiry) {
    return new Asked(
        QueryParser.parse(dataset, inquiry.parameters(), true, inquiry.edition().vocabularies()),
        inquiry);
  }

  /** A question to a list. */
  final class Asked implements PreparedResponse {

    private final Query<?> question;
    private final ApiRequest inquiry;

    Asked(Query<?> question, ApiRequest inquiry) {
      this.question = question;
      this.inquiry = inquiry;
    }

    @Override
    public Url url() {
      return new Url(question.dataset().path(), question.parameters());
    }

    @Override
    public Envelope.Many json() {
      return envelope(question, url(), inquiry);
    }
  }

  private Envelope.Many envelope(Query<?> question, Url url, ApiRequest inquiry) {
    Page page = engine.page(question);
    ServedRelease edition = inquiry.edition();
    @Nullable String next =
        page.next().map(cursor -> edition.pin(url.with("cursor", cursor)).toString()).orElse(null);
    Url csv = url.without("cursor", "limit", "facets").suffixed(".csv");
    return new Envelope.Many(
        page.rows(),
        new Envelope.PageInfo(page.total(), question.limit(), page.next().orElse(null)),
        page.facets(),
        new Envelope.Links(edition.pin(url).toString(), next, edition.pin(csv).toString()),
        answers.meta(inquiry, url));
  }

  private static Map<String, String> linkToNext(Envelope.Many envelope) {
    @Nullable String next = envelope.links().next();
    return next == null ? Map.of() : Map.of(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
  }
}
