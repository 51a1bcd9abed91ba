package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.api.transport.Negotiation;
import org.khorgos.format.Format;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;
import org.khorgos.release.Edition;

/** Answers questions to a dataset: in pages as JSON, whole in any other format. */
@Singleton
class ListAnswers {

  private final Engine engine;
  private final Negotiation negotiation;
  private final Answers answers;
  private final WholeAnswers whole;

  ListAnswers(Engine engine, Negotiation negotiation, Answers answers, WholeAnswers whole) {
    this.engine = engine;
    this.negotiation = negotiation;
    this.answers = answers;
    this.whole = whole;
  }

  Uni<Response> answer(Queryable<?> dataset, Inquiry inquiry) {
    Optional<Format> format = negotiation.format(inquiry.headers());
    return format.isPresent()
        ? whole.answer(dataset, format.get(), inquiry)
        : page(dataset, inquiry);
  }

  private Uni<Response> page(Queryable<?> dataset, Inquiry inquiry) {
    Asked asked = ask(dataset, inquiry);
    return answers.json(inquiry, asked.url(), asked::json, ListAnswers::linkToNext);
  }

  Asked ask(Queryable<?> dataset, Inquiry inquiry) {
    return new Asked(
        QuestionParser.parse(dataset, inquiry.parameters(), true, inquiry.edition().vocabularies()),
        inquiry);
  }

  /** A question to a list. */
  final class Asked implements Answered {

    private final Question<?> question;
    private final Inquiry inquiry;

    Asked(Question<?> question, Inquiry inquiry) {
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

  private Envelope.Many envelope(Question<?> question, Url url, Inquiry inquiry) {
    Page page = engine.page(question);
    Edition edition = inquiry.edition();
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
